namespace System.IO;

/// <summary>Permission bits of POSIX.</summary>
[Flags]
public enum UnixFileMode
{
    None = 0,
    OtherExecute = 0x001,
    OtherWrite = 0x002,
    OtherRead = 0x004,
    GroupExecute = 0x008,
    GroupWrite = 0x010,
    GroupRead = 0x020,
    UserExecute = 0x040,
    UserWrite = 0x080,
    UserRead = 0x100,
    StickyBit = 0x200,
    SetGroup = 0x400,
    SetUser = 0x800,
}
