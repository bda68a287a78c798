systemctl stop mentoring
runuser -u postgres -- dropdb --if-exists mentoring
runuser -u postgres -- createdb --owner=mentoring --encoding=UTF8 --template=template0 mentoring
runuser -u postgres -- pg_restore --exit-on-error --dbname=mentoring < /var/backups/mentoring/mentoring.dump
systemctl start mentoring
