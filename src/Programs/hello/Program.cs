// The sample that docs/programming.md speaks of: runs here and on any other .NET 10.
string name = args.Length == 0 ? "world" : string.Join(' ', args);
Console.WriteLine($"Hello, {name}!");
