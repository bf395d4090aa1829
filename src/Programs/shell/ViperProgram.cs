using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>A process that the shell has started, and holds.</summary>
internal sealed class ViperProgram(ViperSystem system, Process process, int id) : RunningProgram
{
    public override int Id => id;

    public override ProgramState Wait(Interruption interruption, bool seesStops, out int code)
    {
        Handle stop = interruption is TerminalInterruption terminal ? terminal.Event.Handle : Handle.None;
        ProgramState state;
        while ((state = Look(out code)) == ProgramState.Running || (state == ProgramState.Stopped && !seesStops))
        {
            if (interruption.IsSet)
            {
                return ProgramState.Running;
            }

            // Readable, as poll(2) has it, is the end of a process and the setting of an event.
            Signals wanted = seesStops ? Signals.Readable | Signals.Urgent : Signals.Readable;
            Span<PollEntry> entries = [new PollEntry(process.Handle, wanted), new PollEntry(stop, Signals.Readable)];
            Poll.Wait(entries, Deadline.Never, out _);
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
}
