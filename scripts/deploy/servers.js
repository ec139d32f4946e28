import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Starts nginx and Caddy on this machine with the files of `deploy/`, for the tests: only the name, the ports, the folder and the
 * certificate are put in, as whoever runs a host does.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** In Debian's names. The module has no program of its own. */
const PACKAGES = { nginx: 'nginx', caddy: 'caddy', wrk: 'wrk', openssl: 'openssl' };
const BROTLI = { file: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', package: 'libnginx-mod-http-brotli-static' };

/** @param {string} program */
const has = (program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;

const missing = () => [
	...Object.entries(PACKAGES).flatMap(([program, name]) => (has(program) ? [] : [name])),
	...(existsSync(BROTLI.file) ? [] : [BROTLI.package])
];

/** Installs what is not there, as root on Debian; elsewhere it says what to do. Nothing of it is left running. */
export function ensurePrograms() {
	const names = missing();
	if (!names.length) return;
	if (process.getuid?.() === 0 && has('apt-get')) {
		console.log(`Installing ${names.join(', ')} …`);
		// No service is started: the test starts its own.
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
		spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], { stdio: ['ignore', 'ignore', 'inherit'], env });
	}
	const still = missing();
	if (still.length)
		throw new Error(`This test needs programs that are not here. On Debian 12: apt-get install ${still.join(' ')}`);
}

/** @returns {Promise<number>} */
export const freePort = () =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))));
		});
	});

/**
 * Puts this test's values into a file of `deploy/`. Each has to be in it, or the test would try something else than the file says.
 * @param {string} file @param {[string, string][]} values
 */
function filled(file, values) {
	return values.reduce(
		(text, [from, to]) => {
			if (!text.includes(from)) throw new Error(`${file} does not contain "${from}" any more`);
			return text.replaceAll(from, to);
		},
		readFileSync(join(ROOT, file), 'utf8')
	);
}

/** A certificate of nobody's for this machine. @param {string} folder */
function certificate(folder) {
	const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
	const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
	const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
	execFileSync('openssl', [...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
	return { cert, key };
}

/**
 * @param {string} what @param {() => boolean | Promise<boolean>} ready @param {() => string} log
 */
async function until(what, ready, log) {
	for (let tries = 0; tries < 100; tries++) {
		if (await ready()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${what} did not start:\n${log()}`);
}

/** @param {number} port @returns {Promise<boolean>} */
const answers = (port) =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => resolve(true));
		socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
	});

/**
 * @param {string} command @param {string[]} args @param {Record<string, string>} env
 */
function start(command, args, env) {
	let text = '';
	const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
	const ended = new Promise((resolve) => child.on('exit', resolve));
	// However this process ends, no server is left behind.
	const kill = () => void child.kill('SIGTERM');
	process.on('exit', kill);
	return {
		log: () => text,
		stop: async () => {
			process.off('exit', kill);
			kill();
			await ended;
		}
	};
}

/**
 * @typedef {{ cert: string, key: string }} Tls
 * @typedef {(() => Promise<void>)[]} Stops
 * @typedef {{ name: string, url: string, http?: string, ca?: Buffer, caFile?: string, extra?: Record<string, string>, tls?: boolean, log: () => string }} Server
 *   `http`: where it answers without TLS, if that is another address. `log`: all that it wrote.
 * @param {string} build folder to serve
 * @returns {Promise<{ servers: Server[], stop: () => Promise<void> }>}
 */
export async function startServers(build) {
	const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
	// nginx and its workers may be different users.
	chmodSync(folder, 0o755);
	/** @type {Stops} */
	const stops = [];
	const stop = async () => {
		await Promise.all(stops.map((end) => end()));
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const site = join(folder, 'site');
		cpSync(build, site, { recursive: true, preserveTimestamps: true });
		const tls = certificate(folder);
		const servers = [await nginx(folder, site, tls, stops), ...(await caddy(folder, site, tls, stops))];
		return { servers, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** @param {string} folder @param {string} site @param {Tls} tls @param {Stops} stops @returns {Promise<Server>} */
async function nginx(folder, site, { cert, key }, stops) {
	const [plain, secure] = [await freePort(), await freePort()];
	const file = join(folder, 'signpost.conf');
	const text = filled('deploy/nginx.conf', [
		['https://signpost.example', `https://localhost:${secure}`],
		['signpost.example', 'localhost'],
		['listen 80;', `listen 127.0.0.1:${plain};`],
		['listen [::]:80;', ''],
		['listen 443 ', `listen 127.0.0.1:${secure} `],
		['listen [::]:443 ssl http2;', ''],
		['/etc/ssl/signpost/fullchain.pem', cert],
		['/etc/ssl/signpost/privkey.pem', key],
		['/srv/signpost', site],
		['/var/log/nginx/error.log', 'stderr']
	]);
	writeFileSync(file, text);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
	const visits = join(folder, 'access.log');
	// What Debian's own /etc/nginx/nginx.conf says, as far as it concerns the answers; its access log too, to see that there is none.
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes auto;
load_module ${BROTLI.file};
events { worker_connections 768; }
http {
	sendfile on; tcp_nopush on; types_hash_max_size 2048;
	include /etc/nginx/mime.types; default_type application/octet-stream;
	access_log ${visits}; gzip on; ${temporary.join(' ')}
	include ${file};
}
`
	);
	const { log, stop } = start('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {});
	stops.push(stop);
	await until('nginx', () => answers(plain), log);
	return {
		name: 'nginx, https',
		url: `https://localhost:${secure}/`,
		http: `http://localhost:${plain}/`,
		ca: readFileSync(cert),
		caFile: cert,
		log: () => log() + readFileSync(visits, 'utf8')
	};
}

/**
 * Twice: with TLS of its own, and with the file as it is, as in the container, behind something that speaks https.
 * @param {string} folder @param {string} site @param {Tls} tls @param {Stops} stops
 * @returns {Promise<Server[]>}
 */
async function caddy(folder, site, { cert, key }, stops) {
	const [plain, secure, behind] = [await freePort(), await freePort(), await freePort()];
	const withCertificate = join(folder, 'Caddyfile');
	writeFileSync(withCertificate, filled('deploy/Caddyfile', [['\troot * ', `\ttls ${cert} ${key}\n\troot * `]]));
	/** @param {string} file @param {string} home @param {Record<string, string>} env */
	const run = (file, home, env) => {
		const args = ['run', '--config', file, '--adapter', 'caddyfile'];
		const started = start('caddy', args, { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, SIGNPOST_ROOT: site, ...env });
		stops.push(started.stop);
		return started.log;
	};
	const own = run(withCertificate, join(folder, 'caddy'), {
		SIGNPOST_SITE: `https://localhost:${secure}`,
		SIGNPOST_HTTP_PORT: String(plain)
	});
	// A folder that cannot be made, as in the container.
	const proxied = run(join(ROOT, 'deploy/Caddyfile'), '/dev/null/none', { SIGNPOST_SITE: `:${behind}` });
	await until('Caddy', () => answers(plain), own);
	await until('Caddy without TLS', () => answers(behind), proxied);
	return [
		{
			name: 'Caddy, https',
			url: `https://localhost:${secure}/`,
			http: `http://localhost:${plain}/`,
			ca: readFileSync(cert),
			caFile: cert,
			log: own
		},
		{
			name: 'Caddy, as in the container',
			url: `http://127.0.0.1:${behind}/`,
			extra: { 'X-Forwarded-Proto': 'https' },
			tls: true,
			log: proxied
		}
	];
}
