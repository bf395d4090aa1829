using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>The room on the medium for pages that are about to get dirty: set aside, and taken back.</summary>
internal sealed partial class FilePages
{
    /// <summary>So much room is set aside at a time while there is plenty, in pages.</summary>
    private const ulong GenerousGrant = 1024;

    /// <summary>Sets room aside on the medium: generously while there is some, so that writers need not ask often.</summary>
    private void Grant(uint wanted)
    {
        for (ulong pages = Math.Max(wanted, GenerousGrant); pages != 0; pages /= 2)
        {
            ErrorNumber error = _files.Reserve(pages);
            if (error == ErrorNumber.None)
            {
                if (_pager.Grant(pages) != ErrorNumber.None)
                {
                    _files.Unreserve(pages);
                }

                return;
            }

            if (error != ErrorNumber.ENOSPC)
            {
                _pager.Grant(0, error);
                return;
            }
        }

        _pager.Grant(0, ErrorNumber.ENOSPC);
    }

    /// <summary>Pages that were dropped before they were written leave their room in the pager's pool.</summary>
    private bool GiveBackRoom()
    {
        ulong pages = _pager.Withdraw();
        _files.Unreserve(pages);
        return pages != 0;
    }

    /// <summary>For pages that an earlier run has promised room for. What cannot be had any more is an error when they are written.</summary>
    private ErrorNumber ReserveAgain(ulong credits)
    {
        ulong piece = credits;
        while (credits != 0 && piece != 0)
        {
            if (_files.Reserve(Math.Min(piece, credits)) == ErrorNumber.None)
            {
                credits -= Math.Min(piece, credits);
            }
            else
            {
                piece /= 2;
            }
        }

        return ErrorNumber.None;
    }
}
