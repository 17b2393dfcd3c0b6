import { ProxyBackend } from 'decap-cms-backend-proxy';
import { localBackendPath } from '../config/backends.ts';
import type { Picture } from '../local/picture.ts';
import type { BackendClass } from './decap-types.ts';

/** Decap's proxy backend, which has no types of its own. */
interface Proxy {
	mediaFolder: string;
	request(payload: { action: string; params: object }): Promise<unknown>;
}

const Base = ProxyBackend as new (
	config: unknown,
	options: unknown,
) => Proxy & InstanceType<BackendClass>;

/** The local backend lists pictures without their bytes, so opening an entry does not read the whole media folder. */
export class LocalBackend extends Base {
	async getMedia(mediaFolder = this.mediaFolder): Promise<object[]> {
		// The server of this origin answers by this type.
		const pictures = (await this.request({
			action: 'getMedia',
			params: { mediaFolder },
		})) as Picture[];
		return pictures.map(withAddress);
	}

	async persistMedia(asset: { path: string; toBase64: () => Promise<string> }): Promise<object> {
		const content = await asset.toBase64();
		const params = { asset: { path: asset.path, content } };
		return withAddress((await this.request({ action: 'persistMedia', params })) as Picture);
	}
}

/** The id changes with the file, so that a browser never shows an old picture under its name. */
function withAddress(picture: Picture): object {
	const url = `${localBackendPath}${picture.path}?${picture.id}`;
	return { ...picture, url, displayURL: url };
}
