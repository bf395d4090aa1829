#:package System.CommandLine@2.0.0
#:property InvariantGlobalization=true
using System.CommandLine;
using System.CommandLine.Parsing;

Option<int> count = new("--count", "-c") { Description = "How often", DefaultValueFactory = _ => 1 };
Option<Mode> mode = new("--mode") { Description = "How loud" };
Argument<string[]> names = new("names") { Description = "Whom to greet", Arity = ArgumentArity.OneOrMore };
Command greet = new("greet", "Greets people") { count, mode, names };
greet.SetAction(parsed =>
{
    for (int i = 0; i < parsed.GetValue(count); i++)
    {
        string text = $"Hello {string.Join(" and ", parsed.GetValue(names)!)}!";
        Console.WriteLine(parsed.GetValue(mode) == Mode.Loud ? text.ToUpperInvariant() : text);
    }

    return 3;
});
RootCommand root = new("A program with commands") { greet };
InvocationConfiguration configuration = new() { Output = Console.Out, Error = Console.Out };
string[][] lines =
[
    ["greet", "Ada", "Grace", "-c", "2"], ["greet", "--mode", "Loud", "Ada"], ["greet"], ["greet", "--count", "x", "Ada"], ["greet", "--help"], ["grete"],
];
foreach (string[] line in lines)
{
    ParseResult parsed = root.Parse(line);
    Console.WriteLine($"> {string.Join(' ', line)}: {string.Join("; ", parsed.Errors.Select(error => error.Message))}");
    Console.WriteLine($"= {parsed.Invoke(configuration)}");
}

internal enum Mode
{
    Quiet,
    Loud,
}
