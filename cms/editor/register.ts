import { DecapCmsCore } from 'decap-cms-core';
import { en } from 'decap-cms-locales';
import { DecapCmsWidgetBoolean } from 'decap-cms-widget-boolean';
import { DecapCmsWidgetList } from 'decap-cms-widget-list';
import { DecapCmsWidgetNumber } from 'decap-cms-widget-number';
import { DecapCmsWidgetObject } from 'decap-cms-widget-object';
import { DecapCmsWidgetSelect } from 'decap-cms-widget-select';
import { DecapCmsWidgetString } from 'decap-cms-widget-string';
import { DecapCmsWidgetText } from 'decap-cms-widget-text';
import { componentNames, componentOf } from '../../src/model/body-components.ts';
import { formatName, settingsName } from '../config/collections.ts';
import { kinds } from '../config/kinds.ts';
import type { DecapConfig } from '../config/types.ts';
import { entryFormat, settingsFormat } from '../saving/format.ts';
import { beforeSave } from './before-save.ts';
import { insertTool } from './controls/body-tools.ts';
import { createBodyControl } from './controls/body.ts';
import { ColorControl } from './controls/color.ts';
import { DayControl } from './controls/day.ts';
import { PictureControl } from './controls/picture.ts';
import { createReferenceControl } from './controls/reference.ts';
import { SlugControl } from './controls/slug.ts';
import type { BackendClass, DecapMap } from './decap-types.ts';
import type { KnownEntries } from './known-entries.ts';
import { createPreview } from './preview.ts';
import type { Session } from './session.ts';

/** What this editor calls of Decap. */
export interface DecapCms {
	init: (options: { config: DecapConfig }) => void;
	registerBackend: (name: string, backend: BackendClass) => void;
	registerCustomFormat: (name: string, extension: string, format: object) => void;
	registerEventListener: (listener: {
		name: string;
		handler: (event: { entry: DecapMap }) => unknown;
	}) => void;
	registerLocale: (locale: string, phrases: object) => void;
	registerPreviewStyle: (style: string, options?: { raw: boolean }) => void;
	registerPreviewTemplate: (name: string, component: unknown) => void;
	registerWidget: (widget: unknown, control?: unknown, preview?: unknown) => void;
}

/** Decap, by the types of this editor: its own cover neither backends nor controls. */
export const decap = DecapCmsCore as unknown as DecapCms;

/** Tells Decap of everything that this editor brings along: controls, formats and what happens around a save. */
export function registerAll(session: Session, known: KnownEntries, siteUrl: string): void {
	decap.registerLocale('en', { ...en, ui: { ...en.ui, toast: { ...en.ui.toast, ...ownWords } } });
	decap.registerWidget(stockWidgets.map(({ Widget }) => Widget()));
	const own = {
		body: createBodyControl([]),
		'body-with-components': createBodyControl(componentTools()),
		color: ColorControl,
		day: DayControl,
		picture: PictureControl,
		reference: createReferenceControl(known),
		slug: SlugControl,
	};
	for (const [name, control] of Object.entries(own)) decap.registerWidget(name, control, Nothing);
	for (const { name, collection } of kinds) {
		decap.registerCustomFormat(formatName(name), 'md', entryFormat(collection));
	}
	decap.registerCustomFormat(formatName(settingsName), 'yaml', settingsFormat);
	decap.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => beforeSave(session, known, entry),
	});
	decap.registerEventListener({ name: 'postSave', handler: known.forget });
	const Preview = createPreview(session, known, siteUrl);
	for (const { name } of kinds) decap.registerPreviewTemplate(name, Preview);
	// The frame that Decap puts around a preview is all page.
	decap.registerPreviewStyle('body { margin: 0 } .frame-content { padding: 0 }', { raw: true });
}

/** What Decap says when something was refused: the reason follows. */
const ownWords = {
	onFailToPersist: 'Not saved. %{details}',
	onFailToDelete: 'Not removed. %{details}',
};

/** Decap's own controls, for the plain kinds of fields. */
const stockWidgets: { Widget: () => unknown }[] = [
	DecapCmsWidgetBoolean,
	DecapCmsWidgetList,
	DecapCmsWidgetNumber,
	DecapCmsWidgetObject,
	DecapCmsWidgetSelect,
	DecapCmsWidgetString,
	DecapCmsWidgetText,
];

/** A button for each component that stands by itself; the others come with the one that they stand in. */
function componentTools() {
	return componentNames
		.map((name) => componentOf(name))
		.filter(({ within }) => within === undefined)
		.map(({ label, description, example }) => insertTool(label, description, example));
}

/** Previews are whole pages (`cms/preview`), not fields, so no field has one of its own. */
function Nothing(): null {
	return null;
}
