extension StyleSheet {
    /// How a report looks on a screen. Colours are dark enough on their grounds for WCAG 2.2 AA.
    static let page = StyleSheet(
        """
        :root{--ink:#1b2733;--soft:#4a5867;--line:#c3ccd4;--edge:#6b7a88;--paper:#fff;--tint:#f2f5f7;--deep:#0b4f6c;
        --mark:#e3eff4;--warn:#7a4100;--warn-tint:#fdf4e3;--notice:#7d1f1f;--notice-tint:#fbeeee}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;padding:1.5rem 1rem 4rem;max-inline-size:62rem;color:var(--ink);background:var(--paper);
        font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"DejaVu Sans",sans-serif;
        overflow-wrap:break-word}
        h1,h2,h3,h4,h5{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif","DejaVu Serif",Georgia,serif;
        line-height:1.25;font-weight:600;color:var(--ink);margin-block:1.8em .6em}
        h1{font-size:1.9rem;margin-block:.1em .4em}
        h2{font-size:1.45rem;padding-block-end:.25em;border-block-end:2px solid var(--deep)}
        h3{font-size:1.18rem}
        h4{font-size:1.04rem;color:var(--deep)}
        h5{font-size:1rem}
        p,ul,ol,dl,table,figure,details{margin-block:0 .9rem;margin-inline:0}
        p,li,dd{max-inline-size:72ch}
        a{color:var(--deep);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--deep);outline-offset:2px;border-radius:2px}
        :target{background:var(--warn-tint)}
        code{font-family:ui-monospace,"DejaVu Sans Mono","Noto Sans Mono",Consolas,monospace;font-size:.85em;
        overflow-wrap:anywhere;color:var(--soft)}
        a code,h3 code,h4 code{color:inherit}
        bdi,bdi code{direction:ltr}
        bdi[dir=rtl]{direction:rtl}
        .kind{margin:0;color:var(--soft);letter-spacing:.02em}
        .notice{padding:.7rem 1rem;max-inline-size:none;border-inline-start:4px solid var(--notice);color:var(--notice);
        background:var(--notice-tint)}
        .warning{padding:.55rem 1rem;margin-block-end:.5rem;max-inline-size:none;
        border-inline-start:4px solid var(--warn);background:var(--warn-tint)}
        .note{color:var(--soft);font-size:.92em}
        .lead{font-weight:600;margin-block:1.2rem .3rem}
        .facts>div{display:flex;gap:0 1rem;padding-block:.28rem;border-block-end:1px solid var(--line)}
        .facts dt{flex:0 0 11rem;color:var(--soft)}
        .facts dd{margin:0}
        .facts>div{flex-wrap:wrap}
        .facts dd{flex:1 1 20rem}
        .facts dd+dd{flex-basis:100%;padding-inline-start:12rem}
        .figures{display:flex;flex-wrap:wrap;gap:.8rem;margin-block:1.2rem}
        .figures>div{flex:1 1 12rem;padding:.7rem .9rem;background:var(--tint);border-block-start:4px solid var(--deep)}
        .figures dt{color:var(--soft);font-size:.92rem}
        .figures dd{margin:0;font-size:.88rem;color:var(--soft);line-height:1.4}
        .figures .value{font:600 1.45rem/1.3 Charter,"Bitstream Charter",Cambria,"Noto Serif","DejaVu Serif",Georgia,serif;color:var(--deep)}
        .figures .plain{font-size:1.15rem;font-weight:400;color:var(--ink)}
        .steps li{margin-block-end:.4rem}
        table{inline-size:100%;border-collapse:collapse;font-size:.9rem;line-height:1.4}
        caption{text-align:start;font-weight:600;padding-block:.3rem}
        th,td{padding:.4rem .55rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
        thead th{background:var(--tint);border-block-end:2px solid var(--edge);font-weight:600}
        tbody th,tfoot th{font-weight:400}
        .number{text-align:end;font-variant-numeric:tabular-nums}
        thead .number{white-space:nowrap}
        .marked>*{background:var(--mark)}
        .scores thead th:first-child{inline-size:15%}
        .scores thead th:nth-child(2){inline-size:19%}
        .scores thead th:nth-child(3){inline-size:20%}
        .scores thead th:nth-child(6){inline-size:9%}
        .result .number{white-space:nowrap}
        .result thead th:first-child{inline-size:28%}
        .result thead th:nth-child(2){inline-size:13%}
        .result thead th:nth-child(4){inline-size:9%}
        .result thead th:nth-last-child(2){inline-size:14%}
        .result thead th:last-child{inline-size:18%}
        .documents thead th:first-child{inline-size:44%}
        .documents thead th:nth-child(3){inline-size:13%}
        .items thead th:first-child{inline-size:24%}
        .items thead th:nth-child(2){inline-size:40%}
        .cover thead th:first-child{inline-size:36%}
        .cover thead th:nth-child(2){inline-size:36%}
        .cover a{display:inline-block;padding-block:.25rem}
        .reasons thead th:first-child{inline-size:45%}
        .ladder{inline-size:auto;min-inline-size:min(28rem,100%)}
        .ladder th,.ladder td{padding-block:.2rem}
        td>div+div,th>div+div{margin-block-start:.2rem}
        tfoot tr>*{border-block-start:1px solid var(--edge)}
        details{border-block-start:1px solid var(--line);padding-block-start:.35rem}
        summary{cursor:pointer;font-weight:600;color:var(--deep);padding-block:.2rem}
        nav ol{columns:18rem;padding-inline-start:1.3rem}
        nav li{padding-block:.15rem;break-inside:avoid}
        .chart{margin-block:1.4rem}
        .chart figcaption p{margin-block:.1rem .4rem;color:var(--soft);font-size:.92em}
        .chart svg{display:block;overflow:visible;direction:ltr}
        .chart .bar{margin-block-end:.5rem;break-inside:avoid}
        .chart .bar p{display:flex;gap:1rem;justify-content:space-between;align-items:flex-end;margin:0 0 .1rem;
        max-inline-size:none;font-size:.85rem;line-height:1.3}
        .chart .value{flex:none;color:var(--soft)}
        .chart .year{fill:var(--soft)}
        .chart .grid{stroke:var(--line);stroke-width:1}
        .full{fill:var(--deep);stroke:var(--deep)}
        .hatched{fill:#9cc3d3;stroke:var(--deep);stroke-dasharray:3 2}
        .hollow{fill:var(--paper);stroke:var(--edge)}
        .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;list-style:none;font-size:.9rem}
        .legend .swatch{display:inline-block;margin-inline-end:.45rem;vertical-align:-1px}
        @media screen and (prefers-color-scheme:dark){
        :root{color-scheme:dark;--ink:#e4eaef;--soft:#b4c0ca;--line:#3d4a56;--edge:#8796a4;--paper:#141b22;--tint:#1d2731;
        --deep:#82c4de;--mark:#1f3a48;--warn:#f0b429;--warn-tint:#33280f;--notice:#f2a3a3;--notice-tint:#3a1c1c}
        .hatched{fill:#2f6076}
        }
        @media (forced-colors:active){
        :root{--ink:CanvasText;--soft:CanvasText;--line:CanvasText;--edge:CanvasText;--paper:Canvas;--tint:Canvas;
        --deep:CanvasText;--mark:Canvas;--warn:CanvasText;--warn-tint:Canvas;--notice:CanvasText;--notice-tint:Canvas}
        a{color:LinkText}
        }
        @media (max-width:44rem){
        th,td{overflow-wrap:anywhere}
        .facts dt{flex-basis:100%}
        .facts dd,.facts dd+dd{flex-basis:100%;padding-inline-start:0}
        .stacked thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
        .stacked,.stacked tbody,.stacked tfoot,.stacked tr,.stacked th,.stacked td,.stacked caption{display:block;inline-size:100%}
        .stacked tr{padding-block:.5rem;border-block-end:2px solid var(--edge)}
        .stacked th,.stacked td{border:0;padding:.15rem .4rem;text-align:start}
        .stacked td:empty{display:none}
        .stacked tbody th,.stacked tfoot th{font-weight:600}
        .cover tbody th{font-weight:400}
        .stacked td::before{content:attr(data-column);display:block;color:var(--soft);font-size:.82rem}
        h1{font-size:1.5rem}
        }

        """)
}
