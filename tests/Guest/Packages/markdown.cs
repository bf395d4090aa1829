#:package Markdig@1.6.0
#:property InvariantGlobalization=true
using Markdig;
using Markdig.Syntax;

const string Text = """
    # Title

    Some *emphasis*, **strong**, `code` and a [link](https://example.org "t").

    1. one
    2. two
       - nested
       - [x] done

    | a | b |
    |---|--:|
    | 1 | 2 |

    > quote &amp; <b>html</b>

    ```cs
    int x = 1;
    ```

    A footnote[^1] and ~~old~~ text.

    [^1]: Here.
    """;
MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
Console.WriteLine(Markdown.ToHtml(Text, pipeline));
Console.WriteLine(Markdown.ToPlainText("*a* **b** [c](d)"));
foreach (Block block in Markdown.Parse(Text, pipeline))
{
    Console.WriteLine($"{block.GetType().Name} at {block.Line}");
}
