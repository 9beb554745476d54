extension StyleSheet {
    /// How a report looks on paper: A4, headings with what follows them, heads of tables on every sheet, everything open.
    ///
    /// What browsers alone need stands in `@supports`, which the printer of our PDF passes over: room below a heading, and
    /// the years of a timeline on each of its sheets.
    static let print = StyleSheet(
        """
        @page{size:A4;margin:16mm 14mm 17mm;font-size:7.5pt;color:#4a5867;
        @top-left{vertical-align:bottom;text-align:left;padding-bottom:3mm;width:60%;font:7.5pt "Noto Sans","DejaVu Sans",Arial,sans-serif;color:#4a5867}
        @top-right{vertical-align:bottom;text-align:right;padding-bottom:3mm;width:40%;font:7.5pt "Noto Sans","DejaVu Sans",Arial,sans-serif;color:#4a5867}
        @bottom-left{vertical-align:top;text-align:left;padding-top:2mm;width:82%;font:7pt "Noto Sans","DejaVu Sans",Arial,sans-serif;color:#7d1f1f}
        @bottom-right{vertical-align:top;text-align:right;padding-top:2mm;width:18%;font:7.5pt "Noto Sans","DejaVu Sans",Arial,sans-serif;color:#4a5867}}
        @media print{
        html{font-size:8.6pt}
        body{max-inline-size:none;padding:0;line-height:1.25;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        h1{font-size:17pt}h2{font-size:13pt}h3{font-size:11pt}h4{font-size:9.6pt}
        h2,h3,h4,h5{margin-block:.75em .25em}
        p,ul,ol,dl,table,figure,details{margin-block-end:.4rem}
        .lead{margin-block:.5rem .15rem}
        h1,h2,h3,h4,h5,caption,summary,.lead,dt{break-after:avoid}
        h2,h3,h4,h5{break-inside:avoid}
        h2::after,h3::after,h4::after,.lead::after{content:"";display:block;block-size:5rem;margin-block-end:-5rem}
        .lead{break-inside:avoid}
        p,li,dd{orphans:3;widows:3;max-inline-size:none;overflow-wrap:anywhere}
        table{font-size:7.6pt;line-height:1.24}
        th,td{padding:.1rem .35rem}
        ul,ol{padding-inline-start:5mm}
        .result thead .number,.result .number.long{white-space:normal}
        .result thead th:first-child{inline-size:28%}
        .result thead th:nth-child(2){inline-size:10%}
        .result thead th:nth-last-child(2){inline-size:13%}
        .result thead th:last-child{inline-size:21%}
        .ladder th,.ladder td{padding-block:.1rem}
        #summary h1+section,#summary p,#summary ul,#summary ol,#summary dl{margin-block-end:.4rem}
        .warning,.notice{padding-block:.3rem;margin-block-end:.3rem}
        .steps li{margin-block-end:.15rem}
        thead{display:table-header-group;break-after:avoid}
        tbody tr:first-child{break-before:avoid}
        :lang(zh) thead th{white-space:nowrap}
        tfoot{display:table-row-group;break-before:avoid}
        tbody:has(+tfoot) tr:last-child{break-after:avoid}
        tr,.figures>div,.facts>div,svg,.legend{break-inside:avoid}
        figcaption,.legend,p:has(+table),p:has(+.facts),h2+p,h3+p,h4+p{break-after:avoid}
        p:has(+table),h2+p,h3+p,figcaption,.ladder{break-inside:avoid}
        a{color:inherit;text-decoration:none}
        details{border:0}
        details::details-content{display:block;content-visibility:visible;block-size:auto}
        summary{list-style:none;color:inherit}
        summary::-webkit-details-marker{display:none}
        :target{background:none}
        .chart .bar{margin-block-end:.25rem}
        .chart .bar p{font-size:8pt}
        .figures{margin-block:.6rem;flex-wrap:nowrap;gap:3mm}
        .figures>div{flex:1 1 0;padding:.4rem .6rem}
        .figures .value{font-size:14pt}
        .figures .plain{font-size:11pt}
        .figures dd{font-size:7.6pt}
        .facts>div{padding-block:.06rem}
        .facts dt{flex-basis:44mm}
        .facts dd+dd{padding-inline-start:calc(44mm + 1rem)}
        #summary{font-size:8.3pt;line-height:1.24}
        #summary h3{margin-block:.45em .15em}
        #summary h2{margin-block-start:.5em}
        #summary .facts{margin-block:.2rem}
        #summary .figures{margin-block:.35rem}
        #summary .note{font-size:7.4pt}
        @supports (display:grid){
        h2::after,h3::after,h4::after,.lead::after{block-size:8rem;margin-block-end:-8rem}
        .timeline{display:table;inline-size:100%}
        .timeline>.head{display:table-header-group;break-inside:avoid}
        .timeline>.rows{display:table-row-group}
        .timeline .bar{display:table-row;break-inside:avoid}
        .timeline .bar svg{margin-block-end:.25rem}
        }
        }

        """)
}
