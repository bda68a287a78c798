systemctl stop mentoring
mv /var/lib/mentoring/db /var/lib/mentoring/db.before
tar -xzf /var/backups/mentoring/mentoring.tar.gz -C /var/lib/mentoring
systemctl start mentoring
