package org.hexport.parties.intake;

import java.util.UUID;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise by what it may be recognised by; two of them are the same if their ids are.
 *
 * @param externalId the office's own number, which holds within a regency
 */
record Known(
        UUID id,
        String district,
        Likeness likeness,
        @Nullable String externalId,
        @Nullable String nib,
        @Nullable String phone) {

    static Known of(UUID id, Profile profile) {
        return new Known(
                id,
                profile.district(),
                Likeness.of(profile.name()),
                profile.get(Fact.EXTERNAL_ID),
                profile.get(Fact.NIB),
                profile.get(Fact.PHONE));
    }

    /** Two business numbers are two businesses. */
    boolean isAnotherBusinessThan(Profile row) {
        var other = row.get(Fact.NIB);
        return nib != null && other != null && !nib.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Known known && known.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
