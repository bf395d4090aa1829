using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>One test of the kernel from user space. It leaves the system as it found it; the first failed check ends it.</summary>
internal abstract class UserTest(string name)
{
    public string Name { get; } = name;

    /// <summary>Why the test failed; empty as long as it has not.</summary>
    public string Failure { get; private set; } = "";

    /// <summary>Runs by default, or only when asked for by name.</summary>
    public virtual bool OnlyByName => false;

    /// <summary>The test itself; arguments are what followed its name.</summary>
    public abstract void Run(string[] arguments);

    /// <summary>What a child started by <see cref="Child"/> does; its result is the child's exit code.</summary>
    public virtual int RunChild(string[] arguments)
    {
        return 20;
    }

    protected bool Check(bool condition, string what)
    {
        if (!condition && Failure.Length == 0)
        {
            Failure = what;
        }

        return condition;
    }

    protected bool Check(ErrorNumber error, string what)
    {
        return Check(error, ErrorNumber.None, what);
    }

    protected bool Check(ErrorNumber error, ErrorNumber expected, string what)
    {
        return error == expected || Check(false, what + " gave " + Text(error) + " instead of " + Text(expected));
    }

    protected bool CheckEqual(long actual, long expected, string what)
    {
        return actual == expected || Check(false, what + " is " + actual.ToString() + " instead of " + expected.ToString());
    }

    protected static int Number(string[] arguments, int index, int otherwise)
    {
        return index < arguments.Length && int.TryParse(arguments[index], out int value) ? value : otherwise;
    }

    private static string Text(ErrorNumber error)
    {
        return ((int)error).ToString() + " (" + Encoding.UTF8.GetString(ErrorText.For(error)) + ")";
    }
}
