/*
 * Draws the pictures of participation from the tables that stand below them: one source of numbers. Colours come from the
 * design tokens, so that light and dark are right; who cannot see a picture reads its table.
 */
(() => {
    'use strict';

    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const dark = matchMedia('(prefers-color-scheme: dark)');

    /** The colour that a design token has on this page now. */
    const colour = token => {
        const probe = document.createElement('span');
        probe.style.color = `var(--ogp-${token})`;
        document.body.append(probe);
        const value = getComputedStyle(probe).color;
        probe.remove();
        return value;
    };

    const font = () => getComputedStyle(document.body).fontFamily;

    const base = () => ({
        animation: !calm,
        textStyle: { fontFamily: font(), color: colour('ink') },
        tooltip: {
            renderMode: 'richText',
            confine: true,
            backgroundColor: colour('surface'),
            borderColor: colour('line'),
            textStyle: { fontFamily: font(), color: colour('ink') },
        },
    });

    const rows = figure => [...document.getElementById(figure.dataset.table).querySelectorAll('tbody tr')];

    /** Few steps, each with its words, rather than a ramp nobody can read. */
    const steps = () => [
        { min: 1, max: 2, label: '1–2', color: colour('map-1') },
        { min: 3, max: 5, label: '3–5', color: colour('map-2') },
        { min: 6, max: 9, label: '6–9', color: colour('map-3') },
        { min: 10, label: '10 +', color: colour('map-4') },
    ];

    const map = async figure => {
        const outline = await (await fetch(figure.dataset.outline)).json();
        echarts.registerMap('world', outline);
        const drawn = new Set(outline.features.map(feature => feature.properties.name));
        const countries = rows(figure).map(row => ({
            name: row.dataset.country,
            value: Number(row.dataset.total),
            label: row.querySelector('th').textContent.trim(),
        }));
        const labels = new Map(countries.map(country => [country.name, country]));
        const words = name => labels.has(name) ? `${labels.get(name).label}: ${labels.get(name).value}` : '';
        return () => ({
            ...base(),
            visualMap: {
                type: 'piecewise',
                pieces: steps(),
                left: 0,
                bottom: 0,
                orient: 'horizontal',
                textStyle: { color: colour('ink') },
            },
            geo: {
                map: 'world',
                roam: false,
                silent: true,
                left: 0,
                right: 0,
                top: 0,
                bottom: 40,
                itemStyle: { areaColor: colour('line'), borderColor: colour('paper') },
            },
            series: [
                {
                    type: 'map',
                    map: 'world',
                    geoIndex: 0,
                    data: countries.filter(country => drawn.has(country.name)),
                    tooltip: { formatter: item => words(item.name) },
                },
                {
                    type: 'scatter',
                    coordinateSystem: 'geo',
                    symbolSize: 9,
                    data: countries
                        .filter(country => !drawn.has(country.name) && outline.points[country.name])
                        .map(country => ({
                            name: country.name,
                            value: [...outline.points[country.name], country.value],
                        })),
                    tooltip: { formatter: item => words(item.name) },
                },
            ],
            tooltip: { ...base().tooltip, trigger: 'item' },
        });
    };

    /** One bar for each month in which something changed. */
    const growth = async figure => {
        const table = document.getElementById(figure.dataset.table);
        const names = [...table.querySelectorAll('thead th')].slice(1).map(cell => cell.textContent.trim());
        const months = rows(figure).map(row => row.querySelector('time').textContent.trim());
        const numbers = rows(figure).map(row => [...row.querySelectorAll('td')].map(cell => Number(cell.textContent)));
        const shades = ['map-4', 'map-3', 'map-2', 'map-1'];
        return () => ({
            ...base(),
            color: names.map((name, index) => colour(shades[index])),
            legend: { top: 0, left: 0, itemGap: 16, textStyle: { color: colour('ink') } },
            grid: { left: 8, right: 8, top: figure.clientWidth < 600 ? 120 : 48, bottom: 8, containLabel: true },
            tooltip: { ...base().tooltip, trigger: 'axis', axisPointer: { type: 'shadow' } },
            xAxis: { type: 'category', data: months, axisLabel: { color: colour('ink-soft') } },
            yAxis: {
                type: 'value',
                minInterval: 1,
                axisLabel: { color: colour('ink-soft') },
                splitLine: { lineStyle: { color: colour('line') } },
            },
            series: names.map((name, index) => ({
                name,
                type: 'bar',
                stack: 'all',
                barMaxWidth: 64,
                data: numbers.map(row => row[index]),
            })),
        });
    };

    const draw = async figure => {
        const option = await (figure.dataset.picture === 'map' ? map : growth)(figure);
        const place = figure.querySelector('.picture');
        figure.querySelectorAll('[hidden]').forEach(part => part.hidden = false);
        const chart = echarts.init(place, null, { renderer: 'canvas' });
        const again = () => chart.setOption(option(), true);
        new ResizeObserver(() => {
            chart.resize();
            again();
        }).observe(place);
        dark.addEventListener('change', again);
    };

    document.querySelectorAll('[data-picture]').forEach(figure => draw(figure));
})();
