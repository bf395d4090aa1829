using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists, makes and removes assigns.</summary>
internal sealed class AssignCommand : Command
{
    public override string Name => "Assign";

    public override string Template => "NAME,TARGET,REMOVE/S";

    public override string Help => "lists the assigns, or makes NAME: stand for the directory TARGET";

    public override int Run(CommandContext context)
    {
        string? name = context.Text("NAME");
        if (name is null)
        {
            return List(context);
        }

        if (name.Length < 2 || name.IndexOf(':') != name.Length - 1)
        {
            return context.Fail(name, "an assign's name ends with a colon, as in WORK:");
        }

        string plain = name[..^1];
        string? target = context.Text("TARGET");
        ErrorNumber error;
        if (context.Has("REMOVE") || target is null)
        {
            error = Namespace.Current.Unbind(Utf8Text.Of(plain));
            context.Session.Assigns.Remove(plain);
            return error == ErrorNumber.None ? ReturnCode.Ok : context.Fail(name, error);
        }

        string path = PathNames.Resolve(context.Shell.Directory, context.Files.Actual(target));
        error = DirectoryHandle.Current.OpenDirectory(Utf8Text.Of(path), out DirectoryHandle directory);
        if (error != ErrorNumber.None)
        {
            return context.Fail(target, error);
        }

        error = Namespace.Current.Bind(Utf8Text.Of(plain), directory);
        directory.Close();
        if (error != ErrorNumber.None)
        {
            return context.Fail(name, error);
        }

        context.Session.Assigns.Set(plain, path);
        return ReturnCode.Ok;
    }

    private static int List(CommandContext context)
    {
        byte[] buffer = new byte[4096];
        ErrorNumber error = Namespace.Current.List(buffer, out int length);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the namespace", error);
        }

        ReadOnlySpan<byte> rest = buffer.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)0);
            string name = Utf8Text.ToString(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? default : rest[(end + 1)..];
            context.Out.Add(name == "/" ? "/" : string.Concat(name, ":"));
            if (context.Session.Assigns.Find(name) is { } target)
            {
                context.Out.To(16).Add(target);
            }

            context.Out.End();
        }

        return ReturnCode.Ok;
    }
}
