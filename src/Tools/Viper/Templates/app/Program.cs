// An ordinary .NET program: it runs under .NET here and on ViperOS alike.
if (args.Length == 0)
{
    Console.WriteLine("Hello from {{name}}!");
    return 0;
}

foreach (string path in args)
{
    if (!File.Exists(path))
    {
        Console.Error.WriteLine($"{{name}}: there is no file '{path}'");

        // The return code says how bad it is: 0 OK, 5 WARN, 10 ERROR, 20 FAIL.
        return 10;
    }

    string[] words = File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    Console.WriteLine($"{path}: {words.Length} words, {words.Distinct().Count()} of them different");
}

return 0;
