namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>
/// Files, streams, readers and writers. What is printed must not say where the checks run: their directory shows as &lt;dir&gt;. They leave
/// nothing behind.
/// </summary>
internal static class IOChecks
{
    private static string s_directory = "";

    /// <summary>The directory of the checks, in full.</summary>
    public static string Root => s_directory;

    public static void Run()
    {
        string before = Directory.GetCurrentDirectory();
        s_directory = Path.Combine(Path.GetTempPath(), "iochecks");
        if (Directory.Exists(s_directory))
        {
            Directory.Delete(s_directory, recursive: true);
        }

        Directory.CreateDirectory(Path.Combine(s_directory, "d1", "d2", "d3"));
        try
        {
            Directory.SetCurrentDirectory(Path.Combine(s_directory, "d1", "d2", "d3"));
            PathChecks.Run();
            Directory.SetCurrentDirectory(s_directory);
            DirectoryChecks.Run();
            FileChecks.Run();
            StreamChecks.Run();
            TextChecks.Run();
            BinaryChecks.Run();
            ConsoleChecks.Run();
            EnvironmentChecks.Run();
            AsyncChecks.RunAsync().GetAwaiter().GetResult();
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(s_directory, recursive: true);
        }

        Print("after", () => Directory.Exists(s_directory));
    }

    /// <summary>Prints what a function gives, or throws.</summary>
    public static void Print(string name, Func<object?> function)
    {
        string text;
        try
        {
            text = "= " + Show(function());
        }
        catch (Exception exception)
        {
            text = $"! {exception.GetType().Name}: {exception.Message}";
        }

        Console.WriteLine(Mask($"{Escape(name)} {Escape(text)}"));
    }

    public static void Do(string name, Action action) =>
        Print(name, () =>
        {
            action();
            return "done";
        });

    public static string Show(object? value) => value switch
    {
        null => "null",
        byte[] { Length: > 64 } bytes => $"{bytes.Length} bytes, sum {Sum(bytes)}",
        byte[] bytes => string.Join(',', bytes),
        string[] names => $"[{string.Join('|', names)}]",
        string { Length: > 300 } text => $"'{text[..20]}'… {text.Length} characters",
        string text => $"'{text}'",
        _ => value.ToString()!,
    };

    /// <summary>Listings come in the file system's order.</summary>
    public static string[] Sorted(IEnumerable<string> names)
    {
        string[] sorted = [.. names];
        Array.Sort(sorted, string.CompareOrdinal);
        return sorted;
    }

    private static string Mask(string text) => text.Replace(s_directory, "<dir>", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\0", "\\0", StringComparison.Ordinal);

    private static int Sum(byte[] bytes)
    {
        int sum = 17;
        foreach (byte value in bytes)
        {
            sum = unchecked((sum * 31) + value);
        }

        return sum;
    }
}
