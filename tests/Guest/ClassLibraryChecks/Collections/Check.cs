namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Prints what an expression gives, or the exception that it throws.</summary>
internal static class Check
{
    public static void Value<T>(string name, Func<T> expression)
    {
        string result;
        try
        {
            result = expression()?.ToString() ?? "null";
        }
        catch (Exception exception)
        {
            result = $"{exception.GetType()}: {exception.Message}";
        }

        Console.WriteLine($"{name}: {result}");
    }

    public static void Throws(string name, Action action) => Value(name, () =>
    {
        action();
        return "ok";
    });

    public static string Join<T>(IEnumerable<T> items) => "[" + string.Join(", ", items) + "]";

    /// <summary>One number for many results, so that a difference shows without a line for each.</summary>
    public static ulong Mix(ulong hash, long value) => (hash * 0x100000001B3) ^ (ulong)value;
}
