runuser -u postgres -- psql -c "create role mentoring login password 'PASSWORD'"
runuser -u postgres -- createdb --owner=mentoring --encoding=UTF8 --template=template0 mentoring
