using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>The name of the user that runs this.</summary>
internal sealed class WhoAmI : Utility
{
    public override string Usage => "whoami\n  the name of the user that this runs as";

    public override string Options => "";

    public override int Run(Invocation call)
    {
        uint user = (uint)SystemCall.Invoke(SystemCallNumber.GetEffectiveUserId);
        if (new UserDatabase().UserName(user) is { } name)
        {
            call.Out.Line(name);
        }
        else
        {
            call.Report($"there is no name for user {user}");
        }

        return call.Code;
    }
}
