using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows the memory.</summary>
internal sealed class AvailCommand : Command
{
    public override string Name => "Avail";

    public override string Aliases => "free";

    public override string Template => "BYTES/S";

    public override string Help => "shows how much memory there is and what it is used for";

    public override int Run(CommandContext context)
    {
        ErrorNumber error = SystemInformation.GetMemory(out MemorySummary memory);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the memory's figures", error);
        }

        bool inBytes = context.Has("BYTES");
        Add(context, "Total", memory.Total, inBytes);
        Add(context, "Free", memory.Free, inBytes);
        Add(context, "Programs and files", memory.UserPages, inBytes);
        Add(context, "Kernel image", memory.KernelImage, inBytes);
        Add(context, "Page descriptors", memory.PageDescriptors, inBytes);
        Add(context, "Kernel objects", memory.Slabs, inBytes);
        Add(context, "Kernel stacks", memory.KernelStacks, inBytes);
        Add(context, "Page tables", memory.PageTables, inBytes);
        return ReturnCode.Ok;
    }

    private static void Add(CommandContext context, string name, ulong bytes, bool inBytes)
    {
        const ulong Kibibyte = 1024;
        context.Out.Add(name).To(20).AddNumber((long)(inBytes ? bytes : bytes / Kibibyte), 14, ' ');
        context.Out.Add(inBytes ? " bytes" : " KiB").End();
    }
}
