import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CACHING, HASHED_PATH, HSTS, POLICIES, SAFETY, WORKER_PATH } from '../headers.js';

/**
 * `npm run deploy:files`: writes `deploy/` from `scripts/headers.js`, so that every host is told the same. The files are committed;
 * a test fails when they are not what this writes.
 */

const MADE = 'Made by `npm run deploy:files` from scripts/headers.js: change it there, not here.';

/** @param {Record<string, string>} headers @param {(name: string, value: string) => string} line @param {string} indent */
const lines = (headers, line, indent) =>
	Object.entries(headers)
		.map(([name, value]) => `${indent}${line(name, value)}`)
		.join('\n');

/** @param {string} path */
const escaped = (path) => path.replaceAll('.', '\\.');

const nginx = `# Signpost with nginx. ${MADE}
#
#   apt install nginx libnginx-mod-http-brotli-static
#   cp deploy/nginx.conf /etc/nginx/conf.d/signpost.conf
#   put in your name (signpost.example), certificate and folder, then: nginx -t && systemctl reload nginx
#
# The module for brotli is a requirement. Each page is one file that holds its words twice; gzip does not see the second copy.
# These maps and servers belong into the http block. No location has an add_header of its own: it would drop all the others.

map $uri $signpost_policy {
	default "${POLICIES.page}";
	# The worker obeys its own response's policy: it keeps our pages for offline use.
	~${escaped(WORKER_PATH)}$ "${POLICIES.worker}";
}

# Names with a hash never change. All else is asked for again, so that a wrong number is gone as soon as it is put right.
map $uri $signpost_caching {
	default "${CACHING.other}";
	~^${HASHED_PATH} "${CACHING.hashed}";
}

map $status $signpost_allow {
	default "";
	405 "GET, HEAD";
}

# What a plain request may carry over to https: a path of ours, and nothing that hangs on to it.
map $uri $signpost_path {
	default /;
	~^[/\\w.-]+$ $uri;
}

server {
	listen 80;
	listen [::]:80;
	server_name signpost.example;
	server_tokens off;
	access_log off;
	return 308 https://signpost.example$signpost_path;
}

server {
	listen 443 ssl http2;
	listen [::]:443 ssl http2;
	server_name signpost.example;

	ssl_certificate /etc/ssl/signpost/fullchain.pem;
	ssl_certificate_key /etc/ssl/signpost/privkey.pem;
	ssl_protocols TLSv1.2 TLSv1.3;
	ssl_session_tickets off;

	root /srv/signpost;
	index index.html;
	charset utf-8;

	# Who read which page is health data. Keep no list of visits; of faults only those of the machine.
	access_log off;
	log_not_found off;
	error_log /var/log/nginx/error.log crit;
	server_tokens off;

	# The files that lie beside the originals; nothing is packed while somebody waits.
	brotli_static on;
	gzip_static on;
	gzip_vary on;
	gzip off;

${lines(SAFETY, (name, value) => `add_header ${name} "${value}" always;`, '\t')}
	add_header Content-Security-Policy $signpost_policy always;
	add_header Cache-Control $signpost_caching always;
	add_header Allow $signpost_allow always;
	# For two years browsers will open this name, and every name below it, over https only.
	add_header Strict-Transport-Security "${HSTS}" always;

	if ($request_method !~ ^(GET|HEAD)$) {
		return 405;
	}

	# What is missing is said with its own page and status, a folder without a page included.
	error_page 404 /404.html;
	error_page 403 =404 /404.html;

	# Pages are folders, and their links are relative: without the slash they would point one level too high.
	absolute_redirect off;
	location ~ ^(?<folder>(/[\\w-]+)+)$ {
		if (-f $document_root$folder/index.html) {
			return 308 $folder/;
		}
		try_files $uri =404;
	}

	location ~ /\\. {
		return 404;
	}

	location ~ \\.webmanifest$ {
		types {
		}
		default_type application/manifest+json;
	}
}
`;

const caddy = `# Signpost with Caddy (2.6 or newer). ${MADE}
#
#   cp deploy/Caddyfile /etc/caddy/Caddyfile
#   put your name and folder here, or into the two variables, then: systemctl reload caddy
#
# Caddy fetches the certificate and sends http on to https by itself. It keeps no list of visits unless \`log\` asks for one:
# leave it so, as who read which page is health data.
{
	admin off
	http_port {$SIGNPOST_HTTP_PORT:80}
}

{$SIGNPOST_SITE:signpost.example} {
	root * {$SIGNPOST_ROOT:/srv/signpost}

	header {
${lines(SAFETY, (name, value) => `${name} "${value}"`, '\t\t')}
	}
	header -Server

	# For two years browsers will open this name, and every name below it, over https only.
	@https protocol https
	header @https Strict-Transport-Security "${HSTS}"
	@behind header X-Forwarded-Proto https
	header @behind Strict-Transport-Security "${HSTS}"

	# The worker obeys its own response's policy: it keeps our pages for offline use.
	@worker path *${WORKER_PATH}
	header @worker Content-Security-Policy "${POLICIES.worker}"
	@page not path *${WORKER_PATH}
	header @page Content-Security-Policy "${POLICIES.page}"

	# Names with a hash never change. All else is asked for again, so that a wrong number is gone as soon as it is put right.
	@hashed path ${HASHED_PATH}*
	header @hashed Cache-Control "${CACHING.hashed}"
	@other not path ${HASHED_PATH}*
	header @other Cache-Control "${CACHING.other}"

	# Not every machine knows these endings.
	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
	@text path *.txt *.sha256
	header @text Content-Type "text/plain; charset=utf-8"

	route {
		@odd not method GET HEAD
		header @odd Allow "GET, HEAD"
		respond @odd 405

		# Pages are folders, and their links are relative: without the slash they would point one level too high.
		@folder {
			path_regexp folder ^((/[\\w-]+)+)$
			file {path}/index.html
		}
		redir @folder {re.folder.1}/ 308

		file_server {
			disable_canonical_uris
			hide .*
			# The files that lie beside the originals; nothing is packed while somebody waits.
			precompressed br gzip
		}
	}

	# What is missing is said with its own page and status. The headers from above are on it too.
	handle_errors {
		header -Server
		header Content-Security-Policy "${POLICIES.page}"
		header Cache-Control "${CACHING.other}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;

const headers = `# Signpost on a static host that reads a _headers file (Netlify, Cloudflare Pages and others). ${MADE}
# \`npm run build\` puts it into build/. These hosts say themselves that pages are to be asked for again each time.
/*
${lines({ ...SAFETY, 'Content-Security-Policy': POLICIES.shared, 'Strict-Transport-Security': HSTS }, (name, value) => `${name}: ${value}`, '  ')}
${WORKER_PATH}
  Content-Security-Policy: ${POLICIES.worker}
${HASHED_PATH}*
  Cache-Control: ${CACHING.hashed}
`;

const container = `# Signpost as a container: built with Node, served by Caddy alone. ${MADE}
#
#   podman build --file deploy/Containerfile --tag signpost .
#   podman run --read-only --cap-drop=ALL --publish 127.0.0.1:8080:8080 signpost
#
# It speaks plain http on port 8080. What stands in front of it has to speak https, keep no list of visits either, and say
# X-Forwarded-Proto: https, so that Strict-Transport-Security is sent. For a build that can be repeated, name the images by digest.

FROM docker.io/library/node:22-bookworm-slim AS build
WORKDIR /signpost
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
# With what an operator may have put beside them: operator.contacts.json.
COPY *.js *.ts *.json ./
COPY deploy deploy
COPY scripts scripts
COPY static static
COPY src src
RUN npm run build

FROM docker.io/library/caddy:2 AS caddy
# A copy leaves behind the right to open low ports, with which it does not start under --cap-drop=ALL.
RUN cp /usr/bin/caddy /caddy

FROM scratch
COPY --from=caddy /caddy /caddy
COPY --from=build /signpost/build /srv/signpost
COPY --from=build /signpost/deploy/Caddyfile /Caddyfile
ENV SIGNPOST_SITE=:8080
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/caddy", "run", "--config", "/Caddyfile", "--adapter", "caddyfile"]
`;

/** By path from the root of the repository. */
export const FILES = {
	'deploy/nginx.conf': nginx,
	'deploy/Caddyfile': caddy,
	'deploy/_headers': headers,
	'deploy/Containerfile': container
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const root = new URL('../../', import.meta.url);
	mkdirSync(new URL('deploy/', root), { recursive: true });
	for (const [path, text] of Object.entries(FILES)) {
		writeFileSync(new URL(path, root), text);
		console.log(path);
	}
}
