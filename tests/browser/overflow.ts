import type { Page } from '@playwright/test';

/** What makes a page wider than its window, as short descriptions; empty where nothing does. */
export function listOverflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
		return [`the page is ${scrollWidth - clientWidth} pixels too wide`, ...wide.slice(0, 5)];
	});
}
