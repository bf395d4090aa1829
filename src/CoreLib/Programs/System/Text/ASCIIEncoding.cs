namespace System.Text;

/// <summary>ASCII.</summary>
public class ASCIIEncoding : SingleByteEncoding
{
    public override string WebName => "us-ascii";

    private protected override char Limit => (char)0x7F;
}
