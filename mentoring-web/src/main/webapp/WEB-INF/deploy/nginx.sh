install -D -m 0644 nginx.conf /etc/nginx/conf.d/mentoring.conf
nginx -t
systemctl reload nginx
