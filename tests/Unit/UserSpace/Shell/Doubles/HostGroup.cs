using System.Runtime.InteropServices;
using ViperOS.Shell.Execution;

namespace ViperOS.Tests.UserSpace.Shell.Doubles;

/// <summary>The programs of one pipeline on the host.</summary>
internal sealed partial class HostGroup : ProgramGroup
{
    private const int Killed = 9;

    private readonly List<int> _programs = [];

    public void Add(int id)
    {
        _programs.Add(id);
    }

    public override void Kill(int code)
    {
        TrySignal(code > 128 ? code - 128 : Killed);
    }

    public override bool TrySignal(int signal)
    {
        return _programs.TrueForAll(p => kill(p, signal) == 0);
    }

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);
}
