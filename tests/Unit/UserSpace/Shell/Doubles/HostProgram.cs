using System.Runtime.InteropServices;
using ViperOS.Shell.Execution;

namespace ViperOS.Tests.UserSpace.Shell.Doubles;

/// <summary>A process of the host that a shell under test has started.</summary>
internal sealed partial class HostProgram(int id) : RunningProgram
{
    private const int NoHang = 1;

    private int? _code;

    public override int Id => id;

    public override ProgramState Wait(Interruption? interruption, ulong signals, bool seesStops, out int code)
    {
        return Reap(0, out code);
    }

    public override ProgramState WaitForInput(int handle)
    {
        return Look(out _);
    }

    public override ProgramState Look(out int code)
    {
        return Reap(NoHang, out code);
    }

    public override void Close()
    {
    }

    private ProgramState Reap(int options, out int code)
    {
        if (_code is null && waitpid(id, out int status, options) == id)
        {
            _code = (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F);
        }

        code = _code ?? 0;
        return _code is null ? ProgramState.Running : ProgramState.Ended;
    }

    [LibraryImport("libc")]
    private static partial int waitpid(int process, out int status, int options);
}
