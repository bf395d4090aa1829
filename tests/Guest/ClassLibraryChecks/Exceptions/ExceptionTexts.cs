#pragma warning disable CS8509 // the switch is to fail
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Messages and texts of exceptions that say more than what they are given.</summary>
internal static class ExceptionTexts
{
    public static void Run()
    {
        Thrown();
        Made();
        Data();
    }

    private static void Thrown()
    {
        int x = -1;
        double d = 2.5;
        string? none = null;
        Show(() => ArgumentOutOfRangeException.ThrowIfNegative(x));
        Show(() => ArgumentOutOfRangeException.ThrowIfNegative(-d));
        Show(() => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x));
        Show(() => ArgumentOutOfRangeException.ThrowIfZero(x + 1));
        Show(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(x, -2));
        Show(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(d, 1.5));
        Show(() => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x, -2));
        Show(() => ArgumentOutOfRangeException.ThrowIfLessThan(x, 2));
        Show(() => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(x, 2));
        Show(() => ArgumentOutOfRangeException.ThrowIfEqual(x, -1));
        Show(() => ArgumentOutOfRangeException.ThrowIfNotEqual(x, 2));
        Show(() => ArgumentOutOfRangeException.ThrowIfEqual(none, none));
        Show(() => ArgumentOutOfRangeException.ThrowIfNotEqual(none, "a"));
        Show(() => ArgumentNullException.ThrowIfNull(none));
        Show(() => ArgumentNullException.ThrowIfNull(none, "other"));
        Show(() => ArgumentException.ThrowIfNullOrEmpty(none));
        Show(() => ArgumentException.ThrowIfNullOrEmpty(""));
        Show(() => ArgumentException.ThrowIfNullOrWhiteSpace(" \t"));
        Show(() => ObjectDisposedException.ThrowIf(true, "instance"));
        Show(() => ObjectDisposedException.ThrowIf(true, typeof(List<int>)));
        ArgumentOutOfRangeException.ThrowIfNegative(1);
        ArgumentOutOfRangeException.ThrowIfZero(1);
        ArgumentOutOfRangeException.ThrowIfEqual(1, 2);
    }

    private static void Made()
    {
        Exception inner = new InvalidOperationException("inner", new FormatException("innermost"));
        Exception[] all =
        [
            new Exception(), new Exception(null), new Exception(""), new Exception("m", null), new Exception("m", inner),
            new OwnException(), new OwnException("own"), new OwnException.Nested<int>(), new QuietException(),
            new ArgumentException(), new ArgumentException(null), new ArgumentException("m"), new ArgumentException("m", "p"),
            new ArgumentException(null, "p"), new ArgumentException("m", ""), new ArgumentException("m", "p", inner),
            new ArgumentNullException(), new ArgumentNullException("p"), new ArgumentNullException("p", "m"),
            new ArgumentNullException(null, "m"), new ArgumentNullException("p", (string?)null), new ArgumentNullException("m", inner),
            new ArgumentOutOfRangeException(), new ArgumentOutOfRangeException("p"), new ArgumentOutOfRangeException("p", "m"),
            new ArgumentOutOfRangeException("p", 3, "m"), new ArgumentOutOfRangeException("p", 3, null),
            new ArgumentOutOfRangeException(null, 'c', "m"), new ArgumentOutOfRangeException("p", null, "m"),
            new ObjectDisposedException("o"), new ObjectDisposedException("o", "m"), new ObjectDisposedException(null),
            new ObjectDisposedException("m", inner), new ObjectDisposedException("", ""),
            new FileNotFoundException(), new FileNotFoundException("m"), new FileNotFoundException("m", "f"),
            new FileNotFoundException(null, "f"), new FileNotFoundException("m", "f", inner), new FileNotFoundException("m", inner),
            new FileLoadException(), new FileLoadException("m"), new FileLoadException("m", "f"), new FileLoadException(null, "f"),
            new BadImageFormatException(), new BadImageFormatException("m", "f"), new BadImageFormatException(null, "f"),
            new DirectoryNotFoundException(), new IOException("m", 5), new EndOfStreamException(), new PathTooLongException(),
            new MissingFieldException("c", "m"), new MissingMethodException("c", "m"), new MissingMemberException("c", "m"),
            new MissingMemberException("m"), new TypeInitializationException("t", inner), new TypeInitializationException(null, null),
            new TypeLoadException(), new NotFiniteNumberException(), new NotFiniteNumberException(3.5),
            new NotFiniteNumberException("m", double.NaN), new DuplicateWaitObjectException("p"),
            new DuplicateWaitObjectException("p", "m"), new ExternalException(), new ExternalException("m", 5),
            new ExternalException("m", inner), new COMException("m", -5), new SEHException(),
            new SwitchExpressionException(), new SwitchExpressionException(5), new SwitchExpressionException((object?)null),
            new SwitchExpressionException("m"), new SwitchExpressionException(inner), new InvalidCastException("m", 5),
            new RuntimeWrappedException("thrown"), new KeyNotFoundException(), new OperationCanceledException(),
            new TaskCanceledException(), new TimeoutException(), new AggregateException(),
            new AggregateException(new Exception("a"), new Exception("b")), new AggregateException("top", inner),
            new AggregateException("top", new Exception("a"), new AggregateException(new Exception("b"), inner)),
            new AggregateException(new AggregateException(new AggregateException(inner))).Flatten(),
        ];
        foreach (Exception exception in all)
        {
            Show(exception);
            Console.WriteLine($"base: {exception.GetBaseException().Message}");
        }

        Show(() => _ = new AggregateException(new Exception[] { null! }));
        Show(() => _ = new AggregateException((Exception[])null!));
        Show(() => _ = new AggregateException("m", (Exception)null!));
        Show(() => new AggregateException(new Exception("a"), new FormatException("b")).Handle(e => e is FormatException));
        Show(() => throw new OwnException("o") { HelpLink = "help", Source = "source", HResult = 7 });
        Show(() => Switch(5));
    }

    private static void Data()
    {
        Exception exception = new();
        exception.Data["b"] = 1;
        exception.Data["a"] = "two";
        exception.Data.Add(3, null);
        exception.Data["b"] = 4;
        Console.WriteLine(exception.Data.Count);
        foreach (System.Collections.DictionaryEntry entry in exception.Data)
        {
            Console.WriteLine($"{entry.Key}={entry.Value}");
        }

        Console.WriteLine($"{exception.Data.Contains("a")} {exception.Data.Contains("c")} {exception.Data["c"] is null}");
        exception.Data.Remove("a");
        exception.Data.Remove("none");
        foreach (object key in exception.Data.Keys)
        {
            Console.WriteLine(key);
        }

        foreach (object? value in exception.Data.Values)
        {
            Console.WriteLine(value ?? "null");
        }

        Show(() => exception.Data.Add("b", 1));
        Show(() => exception.Data.Add(null!, 1));
        Show(() => exception.Data[null!] = 1);
        Console.WriteLine($"{exception.Data.IsReadOnly} {exception.Data.IsFixedSize} {exception.Data.IsSynchronized}");
        exception.Data.Clear();
        Console.WriteLine(exception.Data.Count);
    }

    private static string Switch(int value) => value switch { 1 => "one", 2 => "two" };

    private static void Show(Action action)
    {
        try
        {
            action();
            Console.WriteLine("no exception");
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{exception.GetType()} {exception.HResult:X8} [{exception.Message}] {exception.HelpLink} {exception.Source}");
        }
    }

    private static void Show(Exception exception)
    {
        Console.WriteLine($"{exception.GetType().Name} {exception.HResult:X8} [{exception.Message}]");
        Console.WriteLine(exception.ToString());
        Console.WriteLine($"{exception.StackTrace is null} {exception.Source is null} {exception.HelpLink is null} {exception.InnerException?.Message}");
    }

    private class OwnException : Exception
    {
        public OwnException()
        {
        }

        public OwnException(string message)
            : base(message)
        {
        }

        public sealed class Nested<T> : OwnException;
    }

    private sealed class QuietException : Exception
    {
        public override string Message => "";

        public override string? StackTrace => "   its own trace";
    }
}
