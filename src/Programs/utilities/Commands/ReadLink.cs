namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Says where symbolic links lead.</summary>
internal sealed class ReadLink : Utility
{
    public override string Usage => "readlink [-f] FILE…\n  prints what symbolic links hold  -f where they lead in the end, also of other files";

    public override string Options => "f";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count == 0)
        {
            throw new UsageException("it needs a file");
        }

        foreach (string path in call.Operands)
        {
            FileSystemInfo file = new FileInfo(path);
            string? target = call.Has('f') ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : file.LinkTarget;
            if (target is null)
            {
                call.Report($"{path}: it is no symbolic link");
            }
            else
            {
                call.Out.Line(target);
            }
        }

        return call.Code;
    }
}
