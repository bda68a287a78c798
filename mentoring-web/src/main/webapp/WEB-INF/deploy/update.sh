systemctl stop mentoring
cp /opt/mentoring/mentoring.jar /opt/mentoring/mentoring.jar.before
install -m 0644 mentoring.jar /opt/mentoring/mentoring.jar
systemctl start mentoring
