/** Prints a key and a certificate for the bench's own shop, made for this run: browsers take brotli over HTTPS only. */
import {generate} from 'selfsigned';

const {private: key, cert} = await generate([{name: 'commonName', value: 'shop.example'}], {
  algorithm: 'sha256',
});
process.stdout.write(JSON.stringify({key, cert}));
