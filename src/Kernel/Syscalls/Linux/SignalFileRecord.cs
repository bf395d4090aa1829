using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct signalfd_siginfo: 128 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 128)]
public struct SignalFileRecord
{
    public int Number;
    public int ErrorNumber;
    public int Code;
    public uint ProcessId;
    public uint UserId;
    public int Handle;
    public uint TimerId;
    public uint Band;
    public uint Overruns;
    public uint Trap;
    public int Status;
    public int Integer;
    public ulong Pointer;
    public ulong UserTime;
    public ulong SystemTime;
    public ulong Address;

    public static SignalFileRecord From(in SignalInformation information)
    {
        SignalFileRecord record = default;
        record.Number = information.Number;
        record.ErrorNumber = information.ErrorNumber;
        record.Code = information.Code;
        bool isChild = information.Number == (int)SignalNumber.Child && information.Code > 0;
        if (information.Code > 0 && !isChild)
        {
            record.Address = information.First;
            return record;
        }

        if (information.Code == SignalInformation.FromTimer)
        {
            record.TimerId = (uint)information.First;
            record.Overruns = (uint)(information.First >> 32);
        }
        else
        {
            record.ProcessId = (uint)information.First;
            record.UserId = (uint)(information.First >> 32);
        }

        if (isChild)
        {
            record.Status = (int)information.Second;
            record.UserTime = information.Third;
            record.SystemTime = information.Fourth;
        }
        else
        {
            record.Integer = (int)information.Second;
            record.Pointer = information.Second;
        }

        return record;
    }
}
