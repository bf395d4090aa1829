using ViperOS.Shell.Execution;

namespace ViperOS.Tests.UserSpace.Shell.Doubles;

/// <summary>
/// What the shell runs in a copy of its process, here on a thread: nobody can copy a process with threads, and an environment shares nothing with
/// others but files.
/// </summary>
internal sealed class HostCopy : RunningProgram
{
    private static int s_lastId = 1_000_000;

    private readonly Thread _thread;
    private int _code;

    public HostCopy(Func<int> body)
    {
        Id = Interlocked.Increment(ref s_lastId);
        _thread = new Thread(() => _code = body()) { IsBackground = true };
        _thread.Start();
    }

    public override int Id { get; }

    public override ProgramState Wait(Interruption? interruption, ulong signals, bool seesStops, out int code)
    {
        while (!_thread.Join(1))
        {
            if (interruption is not null && (interruption.IsSet || interruption.IsPending(signals)))
            {
                code = 0;
                return ProgramState.Running;
            }
        }

        code = _code;
        return ProgramState.Ended;
    }

    public override ProgramState WaitForInput(int handle)
    {
        return Look(out _);
    }

    public override ProgramState Look(out int code)
    {
        bool isRunning = _thread.IsAlive;
        code = isRunning ? 0 : _code;
        return isRunning ? ProgramState.Running : ProgramState.Ended;
    }

    public override void Close()
    {
    }
}
