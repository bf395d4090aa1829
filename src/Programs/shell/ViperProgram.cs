using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>A process that the shell has started, and holds.</summary>
internal sealed class ViperProgram(ViperSystem system, Process process, int id) : RunningProgram
{
    public override int Id => id;

    public override ProgramState Wait(Interruption interruption, out int code)
    {
        Handle stop = interruption is TerminalInterruption terminal ? terminal.Event.Handle : Handle.None;
        while (process.WaitForExit(stop.IsSome ? Deadline.Now : Deadline.Never, out code) != ErrorNumber.None)
        {
            if (interruption.IsSet)
            {
                return ProgramState.Running;
            }

            // Readable, as poll(2) has it, is the end of a process and the setting of an event.
            Span<PollEntry> entries = [new PollEntry(process.Handle, Signals.Readable), new PollEntry(stop, Signals.Readable)];
            Poll.Wait(entries, Deadline.Never, out _);
        }

        return ProgramState.Ended;
    }

    public override ProgramState Look(out int code)
    {
        return process.WaitForExit(Deadline.Now, out code) == ErrorNumber.None ? ProgramState.Ended : ProgramState.Running;
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
