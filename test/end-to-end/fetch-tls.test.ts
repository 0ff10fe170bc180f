/** https: a certificate that nobody vouches for is refused; one that is vouched for is not. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { scratchFolder } from '../unit/ingest/scratch-folder.js';
import { fetchAll, sourcesOf } from './fetch-run.js';
import { pdfBytes } from './fetch-server.js';

vi.setConfig({ testTimeout: 60_000 });

// Made for this test, self-signed for "localhost" and 127.0.0.1; protects nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNYGUJ1dFzPmiooy/
OQSucUe0NoeKpv1Hs6oJuA9O+vqhRANCAAT+Sx9opjyyBrnoSOKrGCj4Q6GPz7IL
qgknNIpFCDzJHGXFwDpjmaDC4yybDSjzgcUgABfMOgia07cPfh0NAknS
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUA/7+06XR1v4UFfFg+rh7430kPiAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAwNDgwOFoYDzIxMjYxMDI4
MDA0ODA4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT+Sx9opjyyBrnoSOKrGCj4Q6GPz7ILqgknNIpFCDzJHGXFwDpjmaDC
4yybDSjzgcUgABfMOgia07cPfh0NAknSo28wbTAdBgNVHQ4EFgQUXJqIY7OwG5aZ
l1RZNCM/T3i2V3YwHwYDVR0jBBgwFoAUXJqIY7OwG5aZl1RZNCM/T3i2V3YwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAIo/14cctsW0qNIJPy6Dp6OebRAz0zNHTlK3o80XO1nAAiEA
g5NMB82ZEDvVDNZYepFY4SZjCg/aBi9qK09KkA0zQoE=
-----END CERTIFICATE-----`;

const server = createServer({ key, cert }, (request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end();
  else response.end(pdfBytes('secure'));
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/a.pdf`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a certificate of nobody known is refused, at once', async () => {
  const { summary } = await fetchAll(scratchFolder(), sourcesOf({ documents: [url] }));
  expect(summary.failures).toMatchObject([{ reason: 'certificate' }]);
});

test('a certificate that the user vouches for is taken', async () => {
  const folder = scratchFolder({ 'ca.pem': cert, 'a.csv': `url\n${url}\n` });
  const args = [
    'fetch',
    join(folder, 'a.csv'),
    '--archive',
    join(folder, 'archive'),
    '--contact',
    'tests@example.org',
    '--private',
    '--delay',
    '0',
  ];
  const { code, stderr } = await runCli(args, { env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } });
  expect(stderr).toContain('1 new');
  expect(code).toBe(0);
});
