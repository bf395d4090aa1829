using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Waits until files are on their media.</summary>
internal sealed class Sync : Utility
{
    public override string Usage => "sync [FILE…]\n  waits until everything that was written is on its medium; with names, what was written to these files";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count == 0)
        {
            SystemCall.Invoke(SystemCallNumber.SynchronizeAll);
        }

        foreach (string path in call.Operands)
        {
            try
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Read);
                long result = SystemCall.Invoke(SystemCallNumber.FileSynchronize, file.SafeFileHandle.DangerousGetHandle());
                if (result < 0)
                {
                    call.Report($"{path}: {Encoding.UTF8.GetString(ErrorText.For(SystemCall.ErrorOf(result)))}");
                }
            }
            catch (IOException error)
            {
                call.Report(path, error);
            }
        }

        return call.Code;
    }
}
