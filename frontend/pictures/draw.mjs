// Draws the pictures that must not be SVG from those that are: the one that messengers show with a link (Open Graph), and
// the icons that are asked for at fixed addresses. Needs playwright-core and a Chromium; run it when a drawing changes:
//   node frontend/pictures/draw.mjs <path of chromium>
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { chromium } = createRequire(process.cwd() + '/')('playwright-core');
const here = new URL('.', import.meta.url);
const text = name => readFileSync(new URL(name, here), 'utf8');
const font = readFileSync(new URL('../design/fonts/bricolage-grotesque-600.woff2', here)).toString('base64');
const face = `<style>@font-face{font-family:"Bricolage Grotesque";src:url(data:font/woff2;base64,${font})}
    body{margin:0}svg{display:block;width:100vw;height:100vh}</style>`;
const browser = await chromium.launch({
    executablePath: process.argv[2],
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function png(svg, width, height, background) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.setContent(face + `<style>body{background:${background}}</style>` + svg);
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page.screenshot({ omitBackground: true });
    await page.close();
    return drawn;
}

/** An icon file that holds PNGs: a directory of sixteen bytes for each, then the pictures. */
function ico(pictures) {
    const head = Buffer.alloc(6 + 16 * pictures.length);
    head.writeUInt16LE(1, 2);
    head.writeUInt16LE(pictures.length, 4);
    let offset = head.length;
    pictures.forEach(({ size, bytes }, index) => {
        const at = 6 + 16 * index;
        head.writeUInt8(size, at);
        head.writeUInt8(size, at + 1);
        head.writeUInt16LE(1, at + 4);
        head.writeUInt16LE(32, at + 6);
        head.writeUInt32LE(bytes.length, at + 8);
        head.writeUInt32LE(offset, at + 12);
        offset += bytes.length;
    });
    return Buffer.concat([head, ...pictures.map(picture => picture.bytes)]);
}

const root = new URL('../../src/main/resources/static/', here);
const icon = text('../design/favicon.svg');
writeFileSync(new URL('assets/card.png', root), await png(text('card.svg'), 1200, 630, '#fbfaf7'));
const padded = icon.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"');
writeFileSync(new URL('apple-touch-icon.png', root), await png(padded, 180, 180, '#fbfaf7'));
const sizes = [16, 32, 48];
const pictures = [];
for (const size of sizes) {
    pictures.push({ size, bytes: await png(icon, size, size, 'transparent') });
}
writeFileSync(new URL('favicon.ico', root), ico(pictures));
await browser.close();
