using System.Runtime.InteropServices;

namespace ViperOS.Programs.UserTests;

/// <summary>The value that guards return addresses behind buffers is another one in each process.</summary>
internal sealed partial class StackCookieTest() : UserTest("stack-cookie")
{
    /// <summary>Before the start code has set it (CoreLib, Runtime.S).</summary>
    private const ulong Linked = 0x9E37_79B9_7F4A_7C15;

    public override void Run(string[] arguments)
    {
        Check(GetCookie() is not (0 or Linked), "the cookie has not been set");
        Check(Child.Run(Name, "tell", Job.Current, out int first), "running the first child");
        Check(Child.Run(Name, "tell", Job.Current, out int second), "running the second child");
        Check(first != second, "two processes have the same cookie");
        Check(first != Part(GetCookie()), "a child has its parent's cookie");
    }

    public override int RunChild(string[] arguments)
    {
        return Part(GetCookie());
    }

    private static int Part(ulong cookie)
    {
        return (int)(cookie & int.MaxValue);
    }

    [DllImport("viper", EntryPoint = "viper_stack_cookie"), SuppressGCTransition]
    private static extern ulong GetCookie();
}
