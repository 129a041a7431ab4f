// What the pages need beyond the design system: a menu that works without script, rows of fields, wide tables, and paper.

/** The design system's root is 62.5 %: 1rem is 10 pixels. */
export const STYLES = `
.ob-top{border-bottom:1px solid #bfbfbf;background:#fff}
.ob-top .container,.ob-nav .container{display:flex;flex-wrap:wrap;align-items:center;gap:8px 24px;padding-top:12px;padding-bottom:12px}
.ob-name{font-size:2.2rem;font-weight:700;text-decoration:none;color:#1a1a1a}
.ob-name span{display:block;font-size:1.4rem;font-weight:400;color:#454545}
.ob-user{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px}
.ob-user p,.ob-user form{margin:0}
.ob-link-button{background:none;border:0;padding:4px 0;color:#004d99;text-decoration:underline;font:inherit;cursor:pointer;min-height:24px}
.ob-link-button:hover{color:#1a1a1a}
.ob-nav{background:#f5f5f5;border-bottom:1px solid #dcdcdc}
.ob-nav .container{padding-top:0;padding-bottom:0}
.ob-nav ul,.ob-footer ul{max-width:none}
.ob-nav ul{display:flex;flex-wrap:wrap;gap:0 24px;list-style:none;margin:0;padding:0}
.ob-nav ul>li,.ob-crumbs ol>li,.ob-languages>li,.ob-footer ul>li,.ob-task-list>li,.ob-route>li{padding-left:0}
.ob-route>li{padding-left:44px}
.ob-row>summary{cursor:pointer;padding:8px 0;font-weight:600}
.ob-nav li{margin:0;max-width:none}
.ob-nav li::before{content:none}
.ob-nav a{display:block;padding:12px 0 9px;text-decoration:none;color:#1a1a1a;border-bottom:3px solid transparent}
.ob-nav a:hover{text-decoration:underline}
.ob-nav a[aria-current]{border-bottom-color:#004d99;font-weight:600}
.ob-demo{background:#fff4d6;border-bottom:1px solid #b38600}
.ob-demo p{margin:0;padding:8px 0;max-width:none;font-size:1.4rem}
.ob-languages{display:flex;gap:16px;flex-wrap:wrap;list-style:none;padding:0;margin:0}
.ob-languages li::before{content:none}
.ob-languages [aria-current]{font-weight:600;text-decoration:none;color:#1a1a1a}
.ob-crumbs{font-size:1.4rem;margin-bottom:16px}
.ob-crumbs ol{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:0}
.ob-crumbs li{max-width:none;margin:0}
.ob-crumbs li::before{content:none}
.ob-crumbs li+li::before{content:"\\203a";padding:0 8px;background:none;position:static;color:#454545}
.ob-lead{font-size:1.8rem}
.ob-muted{color:#454545}
.ob-narrow{max-width:760px}
.ob-status{display:inline-block;padding:1px 10px;border-radius:3px;font-size:1.4rem;font-weight:500;white-space:nowrap;border:1px solid #6b6b6b;background:#fff;color:#1a1a1a}
.ob-status--good{background:#e3f2e3;border-color:#2f7d32}
.ob-status--wait{background:#e5effa;border-color:#004d99}
.ob-status--warn{background:#fff4d6;border-color:#8a6700}
.ob-status--bad{background:#fbe4e4;border-color:#b01b1b}
.ob-list{margin-top:24px}
.ob-rows{border-left:4px solid #bfbfbf;padding-left:16px;margin:24px 0}
.ob-rows .ob-rows{margin:16px 0}
/* Floated, so that the line beside the rows begins at the top of their name. */
.ob-rows>legend{float:left;width:100%;margin:0 0 16px}
.ob-rows>legend~*{clear:both}
.ob-rows>legend,.ob-row-title{font-weight:600}
.ob-rows>.button{margin-top:16px}
.ob-grid{display:flex;flex-wrap:wrap;gap:0 24px;align-items:flex-end}
.ob-grid>.form-group{flex:0 1 auto}
.ob-grid .form-input{max-width:220px}
fieldset{min-width:0}
textarea.form-input{max-width:66ch}
/* The messages have no icon: their kind stands in words. */
.alert{padding-left:2.4rem}
.ob-choices{columns:25.6rem auto;column-gap:24px;max-width:96rem}
.ob-choices>div{break-inside:avoid}
.ob-choices>div,.ob-choices--inline>div{margin:0 0 8px}
.ob-choices--inline{display:flex;flex-wrap:wrap;gap:0 24px;columns:auto}
.form-group-radio,.form-group-checkbox{max-width:100%}
.ob-default-button{position:absolute;left:-10000px}
.ob-actions{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:center;margin-top:32px}
.ob-actions form{margin:0}
.ob-gap-note{border-left:4px solid #8a6700;padding:4px 0 4px 12px;margin:8px 0;max-width:66ch}
.picture,.picture-scroll,.paper-table,.paper-scroll{position:relative;max-width:100%}
.ob-scroll{position:relative;overflow-x:auto;max-width:100%}
.ob-scroll:focus-visible{outline:2px solid #004d99;outline-offset:2px}
.ob-scroll table{min-width:100%}
.table th.weight-normal{font-weight:400}
.ob-scroll tbody th{min-width:20rem;overflow-wrap:anywhere}
.ob-scroll tbody td:not(.ob-number){min-width:13rem}
.table td>ul,.table td>ul>li:first-child{margin-top:0}
.table td>ul{margin-bottom:0;padding-top:0}
.ob-day{white-space:nowrap}
.table td.ob-number,.table th.ob-number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.table thead th.ob-number{white-space:normal}
.ob-task-list{list-style:none;padding:0;margin:0 0 24px;border-top:1px solid #bfbfbf;max-width:96rem}
.ob-task-list li{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:space-between;align-items:center;padding:12px 0;margin:0;border-bottom:1px solid #bfbfbf;max-width:none}
.ob-task-list li::before{content:none}
.ob-task-list p{margin:0}
.ob-facts{display:grid;grid-template-columns:minmax(14.4rem,25.6rem) 1fr;gap:4px 24px;margin:0 0 24px;max-width:96rem}
.ob-facts dt{font-weight:600;margin:0}
.ob-facts dd{margin:0;overflow-wrap:anywhere}
@media (max-width:575px){.page-container h1{font-size:2.8rem;line-height:1.25;hyphens:auto}.ob-facts{grid-template-columns:1fr}.ob-facts dd{margin-bottom:8px}}
.ob-route{list-style:none;padding:0;margin:0 0 24px;counter-reset:stage}
.ob-route li{position:relative;padding:0 0 20px 44px;margin:0;max-width:66ch;border:0}
.ob-route li::before{counter-increment:stage;content:counter(stage);position:absolute;left:0;top:0;width:28px;height:28px;line-height:26px;text-align:center;border:1px solid #1a1a1a;border-radius:50%;background:#fff;color:#1a1a1a;font-weight:600}
.ob-route li::after{content:"";position:absolute;left:14px;top:30px;bottom:2px;border-left:1px solid #1a1a1a}
.ob-route li:last-child::after{content:none}
.ob-route li.ob-done::before{content:"\\2713";background:#2f7d32;color:#fff;border-color:#2f7d32}
.ob-route li.ob-ended::before{content:"\\00d7";background:#b01b1b;color:#fff;border-color:#b01b1b}
.ob-route li.ob-now::before{background:#004d99;color:#fff;border-color:#004d99}
.ob-pre{white-space:pre-wrap;overflow-wrap:anywhere}
/* A word without end is broken anywhere, but the columns of a table are not squeezed: it scrolls. */
.ob-top,.page-container{overflow-wrap:anywhere}
table,.ob-status{overflow-wrap:break-word}
.ob-verdict{border:1px solid #6b6b6b;border-left-width:6px;padding:16px 20px;margin:0 0 24px;max-width:96rem}
.ob-verdict--good{border-left-color:#2f7d32}
.ob-verdict--bad{border-left-color:#b01b1b}
.ob-verdict--warn{border-left-color:#8a6700}
.ob-verdict p:last-child{margin-bottom:0}
.ob-finding{border-top:1px solid #bfbfbf;padding:16px 0;max-width:96rem}
.ob-finding h3,.ob-finding h4{margin-top:0}
.ob-picture{margin:16px 0 24px;max-width:96rem}
.ob-picture svg{max-width:100%;height:auto}
.ob-search{display:flex;flex-wrap:wrap;gap:0 24px;align-items:flex-end;margin-bottom:16px}
.ob-search .form-group{margin-top:12px}
.ob-search .form-select{max-width:25.6rem}
.ob-search button+a{margin-left:16px}
.ob-conflict{border:1px solid #bfbfbf;padding:16px;margin:16px 0;max-width:96rem}
.ob-hidden{display:none}
footer.ob-footer{background:#f5f5f5;border-top:1px solid #dcdcdc;margin-top:48px;padding:24px 0;font-size:1.5rem}
footer.ob-footer ul{display:flex;flex-wrap:wrap;gap:8px 24px;list-style:none;padding:0;margin:0 0 12px}
footer.ob-footer li::before{content:none}
@media print{.ob-top,.ob-nav,.ob-demo,.ob-crumbs,footer.ob-footer,.skipnav,.ob-actions,.ob-no-print,.back-link{display:none!important}
body{font-size:10.5pt;background:#fff}a{color:#000}.ob-scroll{overflow:visible}.ob-scroll .table :is(th,td){min-width:0!important;padding:4px 6px!important;font-size:8.5pt}h2,h3,h4{break-after:avoid}main :is(p,ul,ol,li):not(.paper *){max-width:none!important}tr,.ob-finding,.ob-picture,li{break-inside:avoid}details>:not(summary){display:block!important}details::details-content{content-visibility:visible;height:auto;display:block}details>summary{display:none}}
`;
