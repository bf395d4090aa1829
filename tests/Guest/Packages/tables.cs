#:package Spectre.Console@0.49.1
#:property InvariantGlobalization=true
using Spectre.Console;

IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = AnsiSupport.Yes,
    ColorSystem = ColorSystemSupport.Standard,
    Out = new AnsiConsoleOutput(Console.Out),
});
console.Profile.Width = 60;
console.MarkupLine("[bold green]ViperOS[/] says [underline]hello[/] & [red]bye[/]");
Table table = new();
table.Border(TableBorder.Rounded);
table.AddColumn("Server");
table.AddColumn(new TableColumn("CPU").RightAligned());
table.AddRow("fsd", "12 %");
table.AddRow("[blue]consoled[/]", "3 %");
console.Write(table);
Tree tree = new("root");
tree.AddNode("src").AddNode("Kernel");
tree.AddNode("docs");
console.Write(tree);
console.Write(new BarChart().Width(50).Label("load").AddItem("a", 12, Color.Yellow).AddItem("b", 30, Color.Green));
console.Write(new Panel("text in a box").Header("head"));
console.Write(new Rule("end"));
console.Write(new FigletText("Hi"));
