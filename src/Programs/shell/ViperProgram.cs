using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>A process that the shell has started, and holds.</summary>
internal sealed class ViperProgram(ViperSystem system, Process process, int id) : RunningProgram
{
    public override int Id => id;

    public override ProgramState Wait(Interruption? interruption, ulong signals, bool seesStops, out int code)
    {
        Handle stop = interruption is ViperSignals own ? own.File : Handle.None;
        ProgramState state;
        while ((state = Look(out code)) == ProgramState.Running || (state == ProgramState.Stopped && !seesStops))
        {
            if (interruption is not null && (interruption.IsSet || interruption.IsPending(signals)))
            {
                return ProgramState.Running;
            }

            // Readable, as poll(2) has it, is the end of a process and a signal in the file.
            Span<PollEntry> entries = [new PollEntry(process.Handle, Wanted(seesStops)), new PollEntry(stop, Signals.Readable)];
            Poll.Wait(entries, Deadline.Never, out _);
        }

        return state;
    }

    public override ProgramState WaitForInput(int handle)
    {
        ProgramState state;
        while ((state = Look(out _)) == ProgramState.Running)
        {
            Span<PollEntry> entries = [new PollEntry(process.Handle, Wanted(seesStops: true)), new PollEntry(new Handle(handle), Signals.Readable)];
            Poll.Wait(entries, Deadline.Never, out _);
            if (entries[1].Set != Signals.None)
            {
                break;
            }
        }

        return state;
    }

    public override ProgramState Look(out int code)
    {
        return process.WaitForExit(Deadline.Now, out code) == ErrorNumber.None ? ProgramState.Ended
            : process.Handle.Wait(Signals.Stopped, Deadline.Now, out _) == ErrorNumber.None ? ProgramState.Stopped
            : ProgramState.Running;
    }

    public override void Close()
    {
        if (process.GetInformation(out ProcessInformation information) == ErrorNumber.None)
        {
            system.AddChildTime(information.CpuTime);
        }

        process.Close();
    }

    private static Signals Wanted(bool seesStops)
    {
        return seesStops ? Signals.Readable | Signals.Urgent : Signals.Readable;
    }
}
