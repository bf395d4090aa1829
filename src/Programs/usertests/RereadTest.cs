using System.Globalization;
using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Has the table of partitions read again, as fdisk does: <c>usertests reread /dev/vda 0</c>, with the error number that is to be the answer.</summary>
internal sealed class RereadTest() : UserTest("reread")
{
    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        string path = arguments.Length > 0 ? arguments[0] : "/dev/vda";
        ErrorNumber expected = (ErrorNumber)Number(arguments, 1, 0);
        if (Check(FileHandle.Open(Encoding.UTF8.GetBytes(path), OpenFlags.ReadOnly, out FileHandle disk), "opening " + path))
        {
            long answer = SystemCall.Invoke(SystemCallNumber.Ioctl, disk.Handle.Value, BlockDeviceRequest.ReadPartitions, 0);
            CheckEqual(answer, -(long)expected, string.Create(CultureInfo.InvariantCulture, $"reading the table of {path}"));
            disk.Handle.Close();
        }
    }
}
