install -D -m 0644 mentoring.sysusers /etc/sysusers.d/mentoring.conf
systemd-sysusers /etc/sysusers.d/mentoring.conf
install -D -m 0644 mentoring.jar /opt/mentoring/mentoring.jar
install -D -m 0600 mentoring.env /etc/mentoring/mentoring.env
install -D -m 0644 mentoring.service /etc/systemd/system/mentoring.service
systemctl daemon-reload
systemctl enable --now mentoring
systemctl status mentoring
