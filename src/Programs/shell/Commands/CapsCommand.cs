using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists capabilities.</summary>
internal sealed class CapsCommand : Command
{
    public override string Name => "Caps";

    public override string Template => "";

    public override string Help => "lists the capabilities that the shell holds, with the rights on each";

    private const int MaximumHandles = 1024;

    public override int Run(CommandContext context)
    {
        HandleInformation[] handles = new HandleInformation[MaximumHandles];
        ErrorNumber error = Process.Current.ListCapabilities(handles, out int count);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the handle table", error);
        }

        context.Out.Line("Slot  Object        Id       Held  Rights");
        for (int i = 0; i < count && i < MaximumHandles; i++)
        {
            ref HandleInformation handle = ref handles[i];
            context.Out.AddNumber(handle.Handle, 4, ' ').Add("  ").Add(NameOf(handle.Type)).To(20).Add((long)handle.ObjectId);
            context.Out.To(29).AddNumber(handle.CapabilityCount, 4, ' ').Add("  ");
            AddRights(context.Out, handle.Rights);
            context.Out.End();
        }

        return ReturnCode.Ok;
    }

    private static void AddRights(TextOutput output, Rights rights)
    {
        output.Add((rights & Rights.Read) != 0 ? 'r' : '-').Add((rights & Rights.Write) != 0 ? 'w' : '-')
            .Add((rights & Rights.Execute) != 0 ? 'x' : '-').Add((rights & Rights.Map) != 0 ? 'm' : '-')
            .Add((rights & Rights.Duplicate) != 0 ? 'd' : '-').Add((rights & Rights.Transfer) != 0 ? 't' : '-')
            .Add((rights & Rights.Signal) != 0 ? 's' : '-').Add((rights & Rights.Wait) != 0 ? 'W' : '-')
            .Add((rights & Rights.Inspect) != 0 ? 'i' : '-').Add((rights & Rights.Manage) != 0 ? 'M' : '-');
    }

    private static string NameOf(KernelObjectType type)
    {
        return type switch
        {
            KernelObjectType.Process => "Process",
            KernelObjectType.Thread => "Thread",
            KernelObjectType.Job => "Job",
            KernelObjectType.MemoryObject => "MemoryObject",
            KernelObjectType.Channel => "Channel",
            KernelObjectType.Connection => "Connection",
            KernelObjectType.Pipe => "Pipe",
            KernelObjectType.File => "File",
            KernelObjectType.Directory => "Directory",
            KernelObjectType.Namespace => "Namespace",
            KernelObjectType.Event => "Event",
            KernelObjectType.Timer => "Timer",
            KernelObjectType.Interrupt => "Interrupt",
            KernelObjectType.PollSet => "PollSet",
            KernelObjectType.Resource => "Resource",
            KernelObjectType.Log => "Log",
            KernelObjectType.Socket => "Socket",
            KernelObjectType.DmaDomain => "DmaDomain",
            KernelObjectType.Pager => "Pager",
            _ => "?",
        };
    }
}
