install -d -m 0700 /var/backups/mentoring
runuser -u postgres -- pg_dump --format=custom mentoring > /var/backups/mentoring/mentoring.dump
