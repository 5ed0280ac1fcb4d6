/// The templates of a document.
///
/// Three braces everywhere: the texts are escaped where they are made.
enum SheetTemplate {
    static let document = """
        <!DOCTYPE html>
        <html lang="{{{language}}}" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{{{title}}}</title>
        <style>
        {{{style}}}
        </style>
        </head>
        <body>
        {{#cover}}{{>cover}}{{/cover}}
        {{#pages}}{{>sheet}}{{/pages}}
        </body>
        </html>
        """

    static let sheet = """
        <main class="sheet" id="{{{anchor}}}" lang="{{{language}}}">
        <header class="head">
        <div class="name">
        <p class="what">{{{captions.sheet}}} · {{{kind}}}</p>
        <h1 dir="auto">{{{tag}}}</h1>
        <p class="note" dir="auto">{{{note}}}</p>
        </div>
        <dl class="block">
        <div><dt>{{{captions.customer}}}</dt><dd dir="auto">{{{customer}}}</dd></div>
        <div><dt>{{{captions.project}}}</dt><dd dir="auto">{{{project}}}</dd></div>
        <div><dt>{{{captions.document}}}</dt><dd dir="auto">{{{document}}}</dd></div>
        <div class="half"><dt>{{{captions.date}}}</dt><dd dir="auto">{{{date}}}</dd></div>
        <div class="half"><dt>{{{captions.revision}}}</dt><dd dir="auto">{{{revision}}}</dd></div>
        </dl>
        </header>
        <p class="mark">{{{captions.preliminary}}}</p>
        {{#isProvisional}}<p class="mark strong">{{{captions.provisional}}}</p>{{/isProvisional}}
        {{#hasDoubt}}<p class="mark">{{{captions.doubt}}}</p>{{/hasDoubt}}
        {{#isError}}
        <section class="errors">
        <h2>{{{captions.errors}}}</h2>
        <table><thead><tr><th>{{{captions.field}}}</th><th>{{{captions.problem}}}</th></tr></thead><tbody>
        {{#problems}}<tr><td>{{{field}}}<br /><code>{{{code}}}</code></td><td dir="auto">{{{text}}}</td></tr>
        {{/problems}}
        </tbody></table>
        <h3>{{{captions.whatToDo}}}</h3>
        <p>{{{captions.whatToDoText}}}</p>
        </section>
        {{/isError}}
        {{#hasTiles}}
        <section class="key"><h2>{{{captions.key}}}</h2>
        <dl class="tiles">
        {{#tiles}}<div class="tile{{#isWord}} word{{/isWord}}"><dt>{{{label}}}</dt><dd>{{{number}}} <span class="unit">{{{unit}}}</span></dd></div>
        {{/tiles}}
        </dl></section>
        {{/hasTiles}}
        {{#drawing}}
        <section class="picture"><h2>{{{captions.drawing}}}</h2><div class="figure">{{{.}}}</div></section>
        {{/drawing}}
        {{#hasWarnings}}
        <section class="warnings"><h2>{{{captions.warnings}}}</h2>
        <table><tbody>{{#warnings}}<tr><td class="code"><code>{{{code}}}</code></td><td>{{{text}}}</td></tr>
        {{/warnings}}</tbody></table></section>
        {{/hasWarnings}}
        {{>tables}}
        </main>
        """

    static let tables = """
        {{#hasInputs}}
        <section><h2>{{{captions.inputs}}}</h2>
        <table class="values"><tbody>{{#inputs}}<tr><th scope="row">{{{label}}}</th><td class="number" dir="auto">{{{number}}}</td><td class="unit">{{{unit}}}</td></tr>
        {{/inputs}}</tbody></table></section>
        {{/hasInputs}}
        {{#hasAssumptions}}
        <section><h2>{{{captions.assumptions}}}</h2>
        <table class="reasons"><tbody>{{#assumptions}}<tr{{#isProvisional}} class="provisional"{{/isProvisional}}><th scope="row">{{#isProvisional}}▲ {{/isProvisional}}{{{label}}}</th><td class="number">{{{number}}}</td><td class="unit">{{{unit}}}</td><td class="reason">{{#isProvisional}}<strong>{{{captions.confirm}}}</strong> – {{/isProvisional}}{{{reason}}}</td></tr>
        {{/assumptions}}</tbody></table></section>
        {{/hasAssumptions}}
        {{#hasOutputs}}
        <section><h2>{{{captions.results}}}</h2>
        <table class="values"><tbody>{{#outputs}}<tr><th scope="row">{{{label}}}</th><td class="number">{{{number}}}</td><td class="unit">{{{unit}}}</td></tr>
        {{/outputs}}</tbody></table></section>
        {{/hasOutputs}}
        {{#hasTrace}}
        <section><h2>{{{captions.trace}}}</h2>
        <ol class="trace">{{#trace}}<li><div class="step"><div><div class="formula">{{{formula}}}</div>{{#hasKnown}}<div class="known">{{{known}}}</div>{{/hasKnown}}</div><div><div class="result">{{{result}}}</div><div class="source">{{{source}}}</div></div></div></li>
        {{/trace}}</ol></section>
        {{/hasTrace}}
        {{#hasBill}}
        <section><h2>{{{captions.bill}}}</h2>
        <table class="bill"><thead><tr><th>{{{captions.item}}}</th><th class="number">{{{captions.quantity}}}</th><th></th><th>{{{captions.material}}}</th><th>{{{captions.rating}}}</th></tr></thead>
        <tbody>{{#bill}}<tr><td>{{{text}}}</td><td class="number">{{{quantity}}}</td><td class="unit">{{{unit}}}</td><td>{{{material}}}</td><td>{{{rating}}}</td></tr>
        {{/bill}}</tbody></table></section>
        {{/hasBill}}
        {{#cost}}
        <section class="cost"><h2>{{{captions.cost}}}</h2>
        <div class="figure">{{{bar}}}</div>
        <p>{{{basis}}}</p>
        <table class="values"><tbody>{{#figures}}<tr><th scope="row">{{{label}}}</th><td class="number">{{{number}}}</td><td class="unit">{{{unit}}}</td></tr>
        {{/figures}}</tbody></table>
        {{#remarks}}<p class="remark"><code>{{{code}}}</code> {{{text}}}</p>
        {{/remarks}}</section>
        {{/cost}}
        {{#sensitivity}}
        <section class="picture"><h2>{{{captions.sensitivity}}}</h2><div class="figure">{{{.}}}</div></section>
        {{/sensitivity}}
        {{#hasNotCovered}}
        <section><h2>{{{captions.notCovered}}}</h2><ul>{{#notCovered}}<li>{{{.}}}</li>
        {{/notCovered}}</ul></section>
        {{/hasNotCovered}}
        <section class="closing">
        <p class="disclaimer">{{{disclaimer}}}</p>
        <table class="signatures"><thead><tr><th></th><th>{{{captions.prepared}}}</th><th>{{{captions.checked}}}</th><th>{{{captions.approved}}}</th></tr></thead>
        <tbody><tr><th scope="row">{{{captions.name}}}</th><td></td><td></td><td></td></tr>
        <tr><th scope="row">{{{captions.date}}}</th><td></td><td></td><td></td></tr>
        <tr class="tall"><th scope="row">{{{captions.signature}}}</th><td></td><td></td><td></td></tr></tbody></table>
        </section>
        """

    static let cover = """
        <main class="sheet cover">
        <header class="head"><div class="name"><p class="what">{{{captions.sheet}}}</p><h1 dir="auto">{{{project}}}</h1></div>
        <dl class="block">
        <div><dt>{{{captions.customer}}}</dt><dd dir="auto">{{{customer}}}</dd></div>
        <div><dt>{{{captions.document}}}</dt><dd dir="auto">{{{document}}}</dd></div>
        <div class="half"><dt>{{{captions.date}}}</dt><dd dir="auto">{{{date}}}</dd></div>
        <div class="half"><dt>{{{captions.revision}}}</dt><dd dir="auto">{{{revision}}}</dd></div>
        </dl></header>
        <p class="mark">{{{captions.preliminary}}}</p>
        <section><h2>{{{captions.contents}}}</h2>
        <table class="contents"><thead><tr><th>#</th><th>{{{captions.item}}}</th><th>{{{captions.results}}}</th><th>{{{captions.status}}}</th><th class="number">{{{captions.cost}}}, USD</th></tr></thead>
        <tbody>{{#items}}<tr{{#isError}} class="provisional"{{/isError}}><td>{{{number}}}</td><td><a href="#{{{anchor}}}" dir="auto">{{{tag}}}</a><br />{{{kind}}}</td><td>{{{main}}}</td><td>{{{status}}}</td><td class="number">{{{cost}}}</td></tr>
        {{/items}}</tbody></table></section>
        </main>
        """
}
