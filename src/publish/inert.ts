/** Data as it stands in an inert `<script>`: no text of it can end the element. */
export const inert = (data: unknown, attributes: string, type = 'application/json'): string =>
	`<script type="${type}" ${attributes}>${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
