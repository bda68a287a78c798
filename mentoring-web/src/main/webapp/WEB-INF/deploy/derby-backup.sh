install -d -m 0700 /var/backups/mentoring
systemctl stop mentoring
tar -czf /var/backups/mentoring/mentoring.tar.gz -C /var/lib/mentoring db
systemctl start mentoring
