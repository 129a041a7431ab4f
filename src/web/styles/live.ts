// The word beside a form while somebody types.

export const LIVE_STYLES = `
.ob-gap-note{display:block}
.ob-gap-note[hidden]{display:none}
.ob-live{border-top:1px solid #bfbfbf;margin-top:40px;padding-top:16px;font-size:1.5rem}
.ob-live h2{font-size:2.2rem;margin-top:0}
.ob-live h3{font-size:1.6rem}
.ob-live li{margin-bottom:8px}
.ob-live-principles{margin:0}
.ob-live-principles>div{display:flex;flex-wrap:wrap;gap:4px 12px;justify-content:space-between;padding:6px 0;border-bottom:1px solid #dcdcdc}
.ob-live-principles dt{font-weight:400;margin:0;flex:1 1 16rem}
.ob-live-principles dd{margin:0}
.ob-slider{flex:1 1 300px!important;max-width:480px}
.ob-slider .form-label{display:block;margin-bottom:6px}
.ob-slider input{display:block;width:100%;height:44px;accent-color:#004d99}
.ob-slider[hidden]{display:none}
@media (min-width:1100px){.ob-with-live{display:grid;grid-template-columns:minmax(0,760px) minmax(0,1fr);gap:0 40px;align-items:start}
.ob-live{position:sticky;top:16px;margin-top:0;padding-top:0;border-top:0;border-left:1px solid #bfbfbf;padding-left:24px}}
@media print{.ob-live{display:none}}
`;
