systemctl stop mentoring
set -a
. /etc/mentoring/mentoring.env
runuser -u mentoring -- java -jar /opt/mentoring/mentoring.jar --data /var/lib/mentoring $MENTORING_OPTIONS --reset-administrator LOGIN
systemctl start mentoring
