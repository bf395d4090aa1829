using System.Runtime.InteropServices;
using System.Text;
using static ViperOS.Tests.ClassLibraryChecks.Interop.InteropChecks;

namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Native functions of libraries that are not there: they compile, whatever they take, and throw when they are called.</summary>
internal static class MissingFunctionChecks
{
    public static void Run()
    {
        Report(() => Plain());
        Report(() => WithText("x", out _));
        Report(() => WithBuilder(new StringBuilder(10), 10));
        Report(() => WithStructure(new Named { Name = "q" }));
        Report(() => WithArray([1, 2]));
        Report(() => WithBoolean(true));
        Report(() => GiveHandle());
        Report(() => WithUtf8("s"));
        Console.WriteLine(NativeLibrary.TryLoad("nosuchlibrary", out _));
    }

    // The message goes on with where the library was looked for.
    private static void Report(Action action)
    {
        try
        {
            action();
        }
        catch (DllNotFoundException e)
        {
            Console.WriteLine(e.Message[..(e.Message.IndexOf('.', StringComparison.Ordinal) + 1)]);
        }
    }

    [DllImport("nosuchlibrary")]
    private static extern int Plain();

    [DllImport("nosuchlibrary", CharSet = CharSet.Unicode, SetLastError = true)]
    private static extern int WithText(string text, out int length);

    [DllImport("nosuchlibrary")]
    private static extern int WithBuilder(StringBuilder text, int length);

    [DllImport("nosuchlibrary")]
    private static extern int WithStructure(Named value);

    [DllImport("nosuchlibrary")]
    private static extern int WithArray(int[] values);

    [DllImport("nosuchlibrary")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool WithBoolean(bool value);

    [DllImport("nosuchlibrary")]
    private static extern Microsoft.Win32.SafeHandles.SafeFileHandle GiveHandle();

    [DllImport("nosuchlibrary")]
    private static extern string WithUtf8([MarshalAs(UnmanagedType.LPUTF8Str)] string text);

    private struct Named
    {
        [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)]
        public string Name;
    }
}
