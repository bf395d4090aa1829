namespace System.Reflection;

/// <summary>A local variable of a method. The compiled program does not know them, so that only those who derive from it make one.</summary>
public class LocalVariableInfo
{
    protected LocalVariableInfo()
    {
    }

    public virtual Type LocalType => throw new PlatformNotSupportedException();

    public virtual int LocalIndex => 0;

    public virtual bool IsPinned => false;

    public override string ToString() => IsPinned ? $"{LocalType} ({LocalIndex}) (pinned)" : $"{LocalType} ({LocalIndex})";
}
