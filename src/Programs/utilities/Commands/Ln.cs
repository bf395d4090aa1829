using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Gives files further names, or makes symbolic links.</summary>
internal sealed unsafe class Ln : Utility
{
    public override string Usage =>
        "ln [-fs] TARGET [NAME] | ln [-fs] TARGET… DIRECTORY\n  gives TARGET the further name NAME"
        + "\n  -s a symbolic link, which need not lead anywhere  -f takes what has the name away first";

    public override string Options => "fs";

    public override int Run(Invocation call)
    {
        List<string> operands = call.Operands;
        if (operands.Count == 0)
        {
            throw new UsageException("it needs a target");
        }

        string last = operands[^1];
        bool isDirectory = operands.Count > 1 && Directory.Exists(last);
        if (operands.Count > 2 && !isDirectory)
        {
            throw new UsageException($"{last} is no directory");
        }

        int targets = operands.Count == 1 ? 1 : operands.Count - 1;
        for (int i = 0; i < targets; i++)
        {
            string name = Path.GetFileName(operands[i].TrimEnd('/'));
            Link(call, operands[i], operands.Count == 1 ? name : isDirectory ? last.TrimEnd('/') + "/" + name : last);
        }

        return call.Code;
    }

    private static void Link(Invocation call, string target, string name)
    {
        if (call.Has('f') && (File.Exists(name) || new FileInfo(name).LinkTarget is not null))
        {
            File.Delete(name);
        }

        fixed (byte* targetText = Encoding.UTF8.GetBytes(target + "\0"))
        fixed (byte* nameText = Encoding.UTF8.GetBytes(name + "\0"))
        {
            long result = call.Has('s')
                ? SystemCall.Invoke(SystemCallNumber.SymbolicLinkAt, (long)targetText, PseudoHandle.CurrentDirectory, (long)nameText)
                : SystemCall.Invoke(
                    SystemCallNumber.LinkAt, PseudoHandle.CurrentDirectory, (long)targetText, PseudoHandle.CurrentDirectory, (long)nameText, 0);
            if (result < 0)
            {
                call.Report($"{name}: {Encoding.UTF8.GetString(ErrorText.For((ErrorNumber)(-result)))}");
            }
        }
    }
}
